use super::{FRAME, IT, visit};

const PAGE: &str = r#"<script src="{site}embed.js" defer></script>
<sco-explainer theme="cyber" year="2017" scheme="dark" only="cyber,energy" sync title="Cybersecurity"><a href="{site}theme/cyber/">Cybersecurity</a></sco-explainer>
<script>
  window.heard = [];
  for (const kind of ['sco-state', 'sco-event']) addEventListener(kind, it => heard.push(it.detail));
</script>"#;

/// What a frame says that shows a page.
fn state(path: &str, query: &str) -> String {
    format!("{{ type: 'sco-explainer:state', v: 1, path: '{path}', query: '{query}' }}")
}

#[test]
fn the_frame_shows_what_the_attributes_say_and_has_a_name() {
    visit(PAGE, async |host| {
        host.enter(FRAME).await;
        assert_eq!(host.ask("document.querySelector('[data-panel]').dataset.panel").await, "theme:cyber");
        assert_eq!(host.ask("document.querySelector('input[name=year]').value").await, "2017");
        assert_eq!(host.ask("document.documentElement.dataset.theme").await, "dark");
        host.leave().await;
        let query = host.ask(&format!("Object.fromEntries(new URL({FRAME}.src).searchParams)")).await;
        assert_eq!(query["embed"], "1");
        assert_eq!(query["only"], "cyber,energy");
        assert_eq!(query["id"], "sco-explainer-1");
        assert_eq!(host.ask(&format!("{FRAME}.title")).await, "Cybersecurity");
        assert_eq!(host.ask(&format!("getComputedStyle({FRAME}).borderWidth")).await, "0px");
        assert_eq!(host.ask(&format!("{FRAME}.allow.includes('clipboard-write')")).await, true);
        assert_eq!(host.ask("document.querySelector('sco-explainer a').checkVisibility()").await, false);
    });
}

#[test]
fn the_height_grows_and_shrinks_within_bounds() {
    visit(PAGE, async |host| {
        for (said, wished) in [("900", 900), ("420.2", 421), ("700", 700), ("3", 240), ("1e9", 30000)] {
            host.say(FRAME, &format!("{{ type: 'sco-explainer:height', v: 1, height: {said} }}")).await;
            host.until(&format!("{FRAME}.getBoundingClientRect().height === {wished}")).await;
            assert_eq!(host.ask(&format!("{IT}.getBoundingClientRect().height")).await, wished);
        }
        for said in ["'900'", "null", "NaN", "-Infinity", "{ valueOf: 900, toString: 900 }", "[900]"] {
            host.say(FRAME, &format!("{{ type: 'sco-explainer:height', v: 1, height: {said} }}")).await;
            host.settled().await;
            assert_eq!(host.ask(&format!("{FRAME}.getBoundingClientRect().height")).await, 30000, "{said}");
        }
    });
}

#[test]
fn what_the_frame_says_reaches_the_page() {
    visit(PAGE, async |host| {
        host.enter(FRAME).await;
        host.leave().await;
        host.say(FRAME, &state("theme/cyber/", "?year=2019&embed=1&id=x&only=cyber")).await;
        host.say(FRAME, "{ type: 'sco-explainer:event', v: 1, name: 'tried', detail: { what: 'link' } }")
            .await;
        host.until("heard.some(it => it.name === 'tried' && it.detail.what === 'link')").await;
        host.until("heard.some(it => it.path === 'theme/cyber/' && it.query === 'year=2019')").await;
    });
}

#[test]
fn the_page_leads_the_frame_once_it_speaks_and_before() {
    visit(PAGE, async |host| {
        host.remember().await;
        // Before the frame is awake.
        host.ask(&format!("{IT}.go('theme/energy/', 'year=2012')")).await;
        host.say(FRAME, &state("theme/cyber/", "year=2017")).await;
        host.enter(FRAME).await;
        let go = "heard.find(it => it.type === 'sco-explainer:go')";
        host.until(go).await;
        assert_eq!(host.ask(&format!("{go}.v + {go}.path")).await, "1theme/energy/");
        let query = host.ask(&format!("Object.fromEntries(new URLSearchParams({go}.query))")).await;
        assert_eq!((query["year"].as_str(), query["scheme"].as_str()), (Some("2012"), Some("dark")));
        host.leave().await;
        // And after; attributes lead too.
        host.ask(&format!("{IT}.go('state/irn/')")).await;
        host.ask(&format!("{IT}.setAttribute('theme', 'economy')")).await;
        for wrong in ["'javascript:alert(1)'", "'//example.org/'", "'../x/'", "'theme/cyber'", "{}", "null"] {
            host.ask(&format!("{IT}.go({wrong})")).await;
        }
        host.enter(FRAME).await;
        let gone = "heard.filter(it => it.type === 'sco-explainer:go').map(it => it.path).join()";
        host.until(&format!("{gone} === 'theme/energy/,state/irn/,theme/economy/'")).await;
        host.leave().await;
    });
}

#[test]
fn the_page_s_address_keeps_the_place() {
    visit(PAGE, async |host| {
        host.open("?a=b%20c&flag#part").await;
        let steps = host.ask("history.length").await;
        let start = "year=2017&scheme=dark&embed=1&only=cyber,energy&id=sco-explainer-1";
        host.say(FRAME, &state("theme/cyber/", start)).await;
        host.settled().await;
        assert_eq!(host.ask("location.search").await, "?a=b%20c&flag", "the start is not written");
        host.say(FRAME, &state("theme/energy/", "year=2012&view=table")).await;
        host.until("location.search.includes('sco')").await;
        assert_eq!(
            host.ask("location.search + location.hash").await,
            "?a=b%20c&flag&sco=theme/energy/%3Fyear=2012%26view=table#part"
        );
        host.say(FRAME, &state("", "")).await;
        host.until("location.search.endsWith('&sco=')").await;
        assert_eq!(host.ask("history.length").await, steps, "no step to go back is added");
        // A visitor who follows the link is there at once.
        host.open("?sco=theme/energy/%3Fyear=2012%26view=table").await;
        host.enter(FRAME).await;
        assert_eq!(host.ask("document.querySelector('[data-panel]').dataset.panel").await, "theme:energy");
        assert_eq!(host.ask("new URLSearchParams(location.search).get('view')").await, "table");
        host.leave().await;
        // A link that somebody made up leads nowhere else.
        for wrong in ["//example.org/", "javascript:alert(1)", "../../x/", "https://example.org/"] {
            host.open(&format!("?sco={wrong}")).await;
            host.until(&format!("{FRAME}.src")).await;
            assert_eq!(host.ask(&format!("new URL({FRAME}.src).pathname")).await, "/theme/cyber/", "{wrong}");
        }
    });
}
