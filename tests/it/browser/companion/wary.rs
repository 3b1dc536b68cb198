use super::{FRAME, IT, visit};

#[test]
fn only_the_frame_itself_is_heard_and_only_while_it_shows_the_site() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="cyber" height="500" sync></sco-explainer>
        <iframe id="other" src="{site}theme/energy/?embed=1"></iframe><iframe id="forger"></iframe>
        <script>window.heard = []; for (const it of ['sco-state', 'sco-event']) addEventListener(it, event => heard.push(event.detail));</script>"#;
    visit(page, async |host| {
        host.enter(FRAME).await;
        host.leave().await;
        let forged = [
            "{ type: 'sco-explainer:height', v: 1, id: 'sco-explainer-1', height: 1234 }",
            "{ type: 'sco-explainer:state', v: 1, id: 'sco-explainer-1', path: 'theme/forged/', query: '' }",
            "{ type: 'sco-explainer:event', v: 1, id: 'sco-explainer-1', name: 'forged' }",
        ];
        for message in forged {
            // The page's own window; another frame of the site; a frame of another host.
            host.ask(&format!("postMessage({message}, '*')")).await;
            host.say("document.querySelector('#other')", message).await;
            let address = format!("'forger.html#' + encodeURIComponent(JSON.stringify({message}))");
            host.ask(&format!("document.querySelector('#forger').src = {address}")).await;
            host.settled().await;
        }
        // The right frame says what has no sense.
        for message in [
            "null",
            "'sco-explainer:height'",
            "[]",
            "{ type: 'sco-explainer:height', height: 1234 }",
            "{ type: 'sco-explainer:height', v: 2, height: 1234 }",
            "{ type: 'sco-explainer:state', v: 1, path: '//example.org/', query: '' }",
            "{ type: 'sco-explainer:state', v: 1, path: 'javascript:alert(1)', query: '' }",
            "{ type: 'sco-explainer:state', v: 1, path: {}, query: [] }",
            "{ type: { toString: 1 }, v: 1 }",
            "(it => (it.self = it, it))({ type: 'sco-explainer:state', v: 1 })",
            "new ArrayBuffer(1e6)",
        ] {
            host.say(FRAME, message).await;
        }
        host.settled().await;
        let touched = format!(
            "{FRAME}.style.height === '1234px' || JSON.stringify(heard).match(/forged|example|alert/) || location.search"
        );
        let untouched = format!("!({touched})");
        assert_eq!(host.ask(&untouched).await, true);
        // The frame's window, with a page of another host in it.
        let address = format!("'forger.html#' + encodeURIComponent(JSON.stringify({}))", forged[0]);
        host.ask(&format!("{FRAME}.addEventListener('load', () => window.came = true), {FRAME}.contentWindow.location = {address}")).await;
        host.until("window.came").await;
        host.settled().await;
        assert_eq!(host.ask(&untouched).await, true);
    });
}

#[test]
fn a_sandboxed_frame_is_heard_though_it_has_no_origin() {
    let page = r#"<script src="{site}embed.js" type="module"></script>
        <sco-explainer theme="cyber" sandbox="allow-scripts"></sco-explainer>"#;
    visit(page, async |host| {
        host.enter(FRAME).await;
        assert_eq!(host.ask("self.origin").await, "null");
        host.leave().await;
        host.say(FRAME, "{ type: 'sco-explainer:height', v: 1, height: 777 }").await;
        host.until(&format!("{FRAME}.style.height === '777px'")).await;
    });
}

#[test]
fn attributes_without_sense_change_nothing_and_inject_nothing() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="../../x" page="javascript:alert(1)" year="then" scheme="pink" view="globe" only="<b>" height="wide" title="&quot;><img src=x onerror=alert(1)>"></sco-explainer>
        <sco-explainer src="javascript:alert(1)//" theme="cyber"><a href="{site}">Here</a></sco-explainer>
        <sco-explainer><a href="{site}theme/energy/?year=2012">Energy</a></sco-explainer>"#;
    visit(page, async |host| {
        host.enter(FRAME).await;
        assert_eq!(host.ask("document.querySelector('[data-panel]').dataset.panel").await, "overview");
        assert_eq!(
            host.ask("document.querySelector('.notice').textContent").await,
            "",
            "no value came through that the frame would have to excuse"
        );
        host.leave().await;
        assert_eq!(
            host.ask(&format!("{FRAME}.src")).await,
            format!("{}?embed=1&id=sco-explainer-1", host.browser.site)
        );
        assert_eq!(host.ask(&format!("{IT}.shadowRoot.querySelectorAll('img').length")).await, 0);
        assert_eq!(host.ask(&format!("{FRAME}.title")).await, "\"><img src=x onerror=alert(1)>");
        let second = "document.querySelectorAll('sco-explainer')[1]";
        assert_eq!(host.ask(&format!("{second}.shadowRoot")).await, serde_json::Value::Null);
        assert_eq!(host.ask(&format!("{second}.querySelector('a').checkVisibility()")).await, true);
        // The link inside says what to show where no attribute does.
        let third = "document.querySelectorAll('sco-explainer')[2].shadowRoot.querySelector('iframe')";
        host.until(third).await;
        assert_eq!(host.ask(&format!("{third}.src.includes('theme/energy/?year=2012')")).await, true);
        assert_eq!(host.ask(&format!("{third}.title")).await, "Energy");
    });
}

#[test]
fn a_frame_inside_is_used_as_it_is() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="energy"><iframe title="Cyber" src="{site}theme/cyber/?embed=1&amp;id=mine" height="640"></iframe></sco-explainer>"#;
    visit(page, async |host| {
        let frame = "document.querySelector('iframe')";
        host.remember().await;
        host.say(frame, "{ type: 'sco-explainer:height', v: 1, id: 'mine', height: 777 }").await;
        host.until(&format!("{frame}.getBoundingClientRect().height >= 777")).await;
        assert_eq!(host.ask(&format!("{IT}.shadowRoot")).await, serde_json::Value::Null);
        assert_eq!(host.asked().await.iter().filter(|it| it.starts_with("theme/")).count(), 1);
        host.say(frame, "{ type: 'sco-explainer:state', v: 1, path: 'theme/cyber/', query: '' }").await;
        host.settled().await;
        host.ask(&format!("{IT}.go('state/irn/')")).await;
        host.enter(frame).await;
        host.until("heard.some(it => it.path === 'state/irn/')").await;
        host.leave().await;
    });
}

#[test]
fn the_script_runs_pinned_and_does_not_run_changed() {
    let page = |pin: &str| {
        format!(
            r#"<script src="{{site}}embed.js" integrity="{pin}" crossorigin="anonymous" defer></script>
            <sco-explainer theme="cyber"><a href="{{site}}theme/cyber/">Cyber</a></sco-explainer>"#
        )
    };
    visit(&page("{pin}"), async |host| {
        host.enter(FRAME).await;
        host.leave().await;
    });
    let other = sco_explainer::prerender::integrity(b"other bytes");
    visit(&page(&other), async |host| {
        assert_eq!(host.ask("customElements.get('sco-explainer') === undefined").await, true);
        assert_eq!(host.ask("document.querySelector('a').checkVisibility()").await, true);
        assert_eq!(host.asked().await, ["embed.js"]);
    });
}
