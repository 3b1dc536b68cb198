//! The worked pages in `examples/`, on the site itself and under its policy.

use serde_json::Value;

use super::super::driver::browse;
use super::Host;

fn open<F: AsyncFnOnce(&Host<'_>)>(page: &str, test: F) {
    browse(1200, 900, async |browser| {
        let host = Host { browser, address: format!("{}examples/", browser.site) };
        host.remember().await;
        host.open(page).await;
        test(&host).await;
        assert_eq!(browser.foreign_requests().await, Vec::<String>::new());
        let complaints: Vec<String> = browser
            .complaints()
            .await
            .into_iter()
            .filter(|it| it.contains("Uncaught") || it.contains("Content Security Policy"))
            .collect();
        assert_eq!(complaints, Vec::<String>::new());
    });
}

#[test]
fn in_the_article_paragraphs_lead_the_map_and_the_page_follows_it() {
    open("newsroom.html", async |host| {
        let frame = "document.querySelector('.map sco-explainer').shadowRoot.querySelector('iframe')";
        host.say(frame, "{ type: 'sco-explainer:event', v: 1, name: 'awake' }").await;
        host.ask(
            "document.querySelector('[data-path=\"summit/chs-2017/\"]').scrollIntoView({ block: 'center' })",
        )
        .await;
        host.enter(frame).await;
        host.until("heard.some(it => it.path === 'summit/chs-2017/' && it.query.includes('year=2017'))")
            .await;
        host.leave().await;
        let state = "{ type: 'sco-explainer:state', v: 1, path: 'theme/energy/', query: 'year=2012' }";
        host.say(frame, state).await;
        host.until("document.querySelector('[data-follows]').href.endsWith('/theme/energy/?year=2012')")
            .await;
        assert_eq!(host.ask("document.querySelector('[data-follows]').checkVisibility()").await, true);
    });
}

#[test]
fn the_course_page_s_frames_are_kept_to_their_themes() {
    open("course.html", async |host| {
        let frame = "document.querySelector('iframe')";
        host.enter(frame).await;
        let themes = "[...new Set([...document.querySelectorAll('nav.themes a[data-theme]')].map(it => it.dataset.theme))].sort().join()";
        assert_eq!(host.ask(themes).await, "cyber,terrorism");
        host.leave().await;
        assert_eq!(host.ask("document.querySelectorAll('iframe:not([title])').length").await, 0);
        assert_eq!(host.ask("document.querySelectorAll('iframe[title][loading=lazy]').length").await, 3);
    });
}

#[test]
fn in_the_post_the_frame_shows_when_it_says_the_secret_and_the_height() {
    open("wordpress.html", async |host| {
        let frame = "document.querySelector('iframe')";
        host.enter(frame).await;
        assert_eq!(host.ask("self.origin").await, "null");
        host.leave().await;
        let height =
            |secret: &str, value: u32| format!("{{ message: 'height', value: {value}, secret: '{secret}' }}");
        let quoted = "document.querySelector('blockquote').checkVisibility()";
        host.say(frame, &height("anothersecret", 601)).await;
        host.settled().await;
        assert_eq!(host.ask(&format!("{frame}.height !== '601'")).await, true);
        host.say(frame, &height("kT4mZq81Rw", 5000)).await;
        host.until(&format!("{frame}.checkVisibility({{ visibilityProperty: true }}) && !{quoted}")).await;
        host.until(&format!("{frame}.height === '1000'")).await;
        host.say(frame, &height("kT4mZq81Rw", 20)).await;
        host.until(&format!("{frame}.height === '200'")).await;
    });
}

#[test]
fn without_script_the_post_and_the_article_keep_their_links() {
    for page in ["newsroom.html", "wordpress.html"] {
        browse(1200, 900, async |browser| {
            let off = serde_json::json!({ "value": true });
            browser.cdp("Emulation.setScriptExecutionDisabled", off).await;
            browser.goto(&format!("examples/{page}")).await;
            let link = "document.querySelector('figure a').checkVisibility()";
            assert_eq!(browser.ask(link).await, Value::Bool(true), "{page}");
        });
    }
}
