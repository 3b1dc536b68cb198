use super::{FRAME, IT, visit};

const PAGE: &str = r#"<script src="{site}embed.js" defer></script>
<sco-explainer theme="cyber" year="2017" sync></sco-explainer>
<script>window.heard = []; addEventListener('sco-state', it => heard.push(it.detail.path));</script>"#;

#[test]
fn the_element_grows_with_the_record_opened_in_its_frame_and_shrinks_with_it() {
    visit(PAGE, async |host| {
        host.enter(FRAME).await;
        host.until("document.documentElement.hasAttribute('data-flow')").await;
        host.leave().await;
        let height = format!("{FRAME}.getBoundingClientRect().height");
        let closed = host.ask(&height).await.as_f64().expect("a height");
        host.enter(FRAME).await;
        host.browser.press(".strip__read").await;
        host.leave().await;
        host.until(&format!("{height} > {closed} + 300")).await;
        host.enter(FRAME).await;
        // Within the bounds of the element, or else the text scrolls inside.
        host.until("document.documentElement.scrollHeight <= innerHeight").await;
        host.browser.press(".handle").await;
        host.leave().await;
        host.until(&format!("Math.abs({height} - {closed}) < 3")).await;
    });
}

#[test]
fn the_page_leads_the_frame_and_its_address_follows() {
    visit(PAGE, async |host| {
        // Early: told as soon as the frame speaks.
        host.ask(&format!("{IT}.go('theme/energy/', 'year=2012')")).await;
        host.until("heard.at(-1) === 'theme/energy/'").await;
        host.ask(&format!("{IT}.go('state/pak/', 'year=2005')")).await;
        host.until("location.search === '?sco=state/pak/%3Fyear=2005'").await;
        host.enter(FRAME).await;
        assert_eq!(host.ask("document.querySelector('[data-panel]').dataset.panel").await, "state:pak");
        assert_eq!(host.ask("document.querySelector('input[name=year]').value").await, "2005");
        host.leave().await;
    });
}
