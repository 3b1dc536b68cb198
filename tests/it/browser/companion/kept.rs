use fantoccini::Locator;
use serde_json::json;

use super::{FRAME, IT, visit};

const SCRIPT: &str = r#"<script src="{site}embed.js" defer></script>"#;

#[test]
fn nothing_is_asked_of_the_site_before_the_press() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="cyber" click title="Load the map"><p>The map comes from another host.</p><a href="{site}theme/cyber/">Cybersecurity</a></sco-explainer>"#;
    visit(page, async |host| {
        host.until(&format!("{IT}.shadowRoot?.querySelector('button')")).await;
        assert_eq!(host.asked().await, ["embed.js"]);
        assert_eq!(host.ask("document.querySelector('sco-explainer p').checkVisibility()").await, true);
        // The keyboard alone: past the link to the button.
        let body = host.browser.client.find(Locator::Css("body")).await.expect("a body");
        body.send_keys("\u{E004}\u{E004}").await.expect("keys");
        assert_eq!(host.ask(&format!("{IT}.shadowRoot.activeElement.textContent")).await, "Load the map");
        let active = host.browser.client.active_element().await.expect("the element");
        active.send_keys("\u{E007}").await.expect("a key");
        host.enter(FRAME).await;
        assert_eq!(host.ask("document.querySelector('[data-panel]').dataset.panel").await, "theme:cyber");
        host.leave().await;
        assert_eq!(
            host.ask(&format!("{IT}.shadowRoot.activeElement.localName")).await,
            "iframe",
            "the focus is not lost"
        );
        assert_eq!(host.ask("document.querySelector('sco-explainer p').checkVisibility()").await, false);
    });
}

#[test]
fn a_button_of_the_host_s_own_loads_the_frame() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="cyber" click><button>Agree and load</button></sco-explainer>"#;
    visit(page, async |host| {
        host.until(&format!("{IT}.shadowRoot?.querySelector('slot')")).await;
        host.browser.press("sco-explainer button").await;
        host.enter(FRAME).await;
        host.leave().await;
    });
}

#[test]
fn of_ten_at_once_only_those_in_view_load_and_each_has_its_own_name() {
    let ten: String = ["economy", "energy", "security", "terrorism", "afghanistan", "cyber"]
        .iter()
        .chain(&["engagement", "geopolitics", "cyber", "energy"])
        .map(|it| format!(r#"<p>Text.</p><sco-explainer theme="{it}" height="600"><a href="{{site}}theme/{it}/">{it}</a></sco-explainer>"#))
        .collect();
    visit(&format!("{SCRIPT}{ten}"), async |host| {
        let all = "[...document.querySelectorAll('sco-explainer')]";
        let loaded = format!("{all}.filter(it => it.shadowRoot.querySelector('iframe'))");
        host.enter(FRAME).await;
        host.leave().await;
        let near = host.ask(&format!("{loaded}.length")).await;
        assert!(near.as_i64().is_some_and(|it| it < 4), "{near} are loaded at the start");
        assert_eq!(
            host.ask("document.querySelectorAll('sco-explainer')[9].querySelector('a').checkVisibility()")
                .await,
            true
        );
        let before = host.ask("document.documentElement.scrollHeight").await;
        assert!(before.as_i64().is_some_and(|it| it > 6000), "their place is kept: {before}");
        for at in 0..10 {
            host.ask(&format!("{all}[{at}].scrollIntoView()")).await;
            let frame = format!("{all}[{at}].shadowRoot.querySelector('iframe')");
            host.until(&frame).await;
            host.enter(&frame).await;
            host.leave().await;
        }
        let ids = host.ask(&format!("new Set({all}.map(it => new URL(it.shadowRoot.querySelector('iframe').src).searchParams.get('id'))).size")).await;
        assert_eq!(ids, 10);
    });
}

#[test]
fn what_is_taken_out_of_the_page_listens_no_more_and_what_is_put_back_does() {
    let page = r#"<script>
        window.listening = 0;
        const [add, remove] = [addEventListener, removeEventListener];
        window.addEventListener = (...all) => { if (all[0] === 'message' && all[1].localName) listening += 1; add(...all); };
        window.removeEventListener = (...all) => { if (all[0] === 'message' && all[1].localName) listening -= 1; remove(...all); };
        </script><script src="{site}embed.js" defer></script>
        <main><sco-explainer theme="cyber"></sco-explainer></main><aside></aside>"#;
    visit(page, async |host| {
        let height = |it: u32| format!("{{ type: 'sco-explainer:height', v: 1, height: {it} }}");
        host.say(FRAME, &height(900)).await;
        host.until(&format!("{FRAME}.style.height === '900px'")).await;
        host.say(FRAME, "{ type: 'sco-explainer:state', v: 1, path: 'theme/energy/', query: '' }").await;
        host.settled().await;
        host.ask("window.kept = document.querySelector('sco-explainer'), kept.remove()").await;
        assert_eq!(host.ask("listening").await, 0);
        host.ask("document.querySelector('aside').append(kept)").await;
        assert_eq!(host.ask("listening").await, 1);
        host.enter(FRAME).await;
        assert_eq!(
            host.ask("document.querySelector('[data-panel]').dataset.panel").await,
            "theme:energy",
            "it is where it was"
        );
        host.leave().await;
        host.say(FRAME, &height(500)).await;
        host.until(&format!("{FRAME}.style.height === '500px'")).await;
        assert_eq!(host.ask("kept.shadowRoot.querySelectorAll('iframe').length").await, 1);
    });
}

#[test]
fn without_its_script_the_link_or_the_frame_inside_stays() {
    let page = r#"<script src="{site}embed.js" defer></script>
        <sco-explainer theme="cyber"><iframe title="Cyber" src="{site}theme/cyber/?embed=1" width="600" height="640"></iframe></sco-explainer>
        <sco-explainer theme="energy"><a href="{site}theme/energy/">Energy</a></sco-explainer>"#;
    visit(page, async |host| {
        let cdp = |name: &'static str, it| host.browser.cdp(name, it);
        cdp("Network.enable", json!({})).await;
        cdp("Network.setBlockedURLs", json!({ "urls": ["*/embed.js"] })).await;
        host.open("").await;
        host.enter("document.querySelector('iframe')").await;
        host.leave().await;
        assert_eq!(host.ask("document.querySelector('a').checkVisibility()").await, true);
        assert_eq!(host.ask("customElements.get('sco-explainer') === undefined").await, true);
    });
}
