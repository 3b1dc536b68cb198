//! Claims: narrowed, opened by their own links, cited and reported.

use super::driver::browse;

const SHOWN: &str = "[...document.querySelectorAll('[data-claim]')].length";

#[test]
fn choices_narrow_the_claims_keep_the_focus_and_stand_in_the_address() {
    browse(1440, 900, async |browser| {
        browser.wake("claims/").await;
        browser.ask("window.unbroken = true").await;
        assert_eq!(browser.ask(SHOWN).await, 84);
        browser.press(".facet a[data-value=not-found]").await;
        browser.until(&format!("{SHOWN} === 12")).await;
        assert_eq!(browser.ask("document.activeElement.dataset.value").await, "not-found");
        browser.press(".facet a[data-value=cyber]").await;
        browser.until(&format!("{SHOWN} === 8")).await;
        assert_eq!(browser.ask("location.search").await, "?verdict=not-found&theme=cyber");
        assert_eq!(
            browser.ask("document.querySelector('.claims__shown').textContent").await,
            "8 of 84 claims shown Show all"
        );
        browser.client.back().await.expect("back");
        browser.until(&format!("{SHOWN} === 12")).await;
        browser.press(".claims__shown a").await;
        browser.until(&format!("{SHOWN} === 84")).await;
        assert_eq!(browser.ask("location.search").await, "");
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}

#[test]
fn a_claim_s_link_into_the_whole_brief_goes_to_it_and_puts_the_focus_there() {
    browse(1440, 900, async |browser| {
        let there = "document.activeElement.dataset.claim === 'cyber-2019-equipment' && \
                     (it => it.top >= 0 && it.bottom <= innerHeight)(document.activeElement.getBoundingClientRect())";
        browser.wake("claims/#cyber-2019-equipment").await;
        browser.until(there).await;
        browser.wake("claim/cyber-2019-equipment/").await;
        browser.press(".terms a[href$='claims/#cyber-2019-equipment']").await;
        browser.until(there).await;
        browser.press("[data-claim=cyber-2019-equipment] h3 a").await;
        browser.until("location.pathname.endsWith('/claim/cyber-2019-equipment/')").await;
        browser.until("document.activeElement.id === 'title'").await;
    });
}

#[test]
fn a_citation_is_filled_with_address_and_day_once_asked_for_and_copied() {
    browse(1440, 900, async |browser| {
        browser.wake("claim/cyber-cisc-exists/").await;
        let apa = "document.getElementById('cite-apa').textContent";
        assert!(!browser.ask(apa).await.to_string().contains("http"));
        browser
            .ask(
                "navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }",
            )
            .await;
        browser.press("[data-action=cite]").await;
        browser
            .until(&format!(
                "{apa}.includes(location.href) && {apa}.includes(String(new Date().getFullYear()))"
            ))
            .await;
        assert_eq!(browser.ask("document.getElementById('cite').open").await, true);
        browser.press("[data-value=cite-apa]").await;
        browser.until(&format!("window.copied === {apa}")).await;
        browser.until("document.querySelector('.tools__said').textContent === 'Copied'").await;
        browser.press("[data-value=cite-quoted]").await;
        browser.until("window.copied.startsWith('Claim: The SCO has set up') && window.copied.includes('Not found') && window.copied.includes(location.href)").await;
        // Another page has another address.
        browser.press(".crumb a:last-child").await;
        browser.until("document.getElementById('cite') && !document.getElementById('cite').open").await;
        assert!(!browser.ask(apa).await.to_string().contains("cisc-exists"));
    });
}

#[test]
fn a_report_names_the_claim_and_the_edition_and_can_be_mailed() {
    browse(390, 844, async |browser| {
        browser.wake("claim/cyber-cisc-exists/").await;
        browser.press("[data-action=report]").await;
        let text = "document.getElementById('report-text').textContent";
        browser.until(&format!("{text}.includes(location.href)")).await;
        let said = browser.ask(text).await.to_string();
        assert!(said.contains("claim:cyber-cisc-exists") && said.contains("Edition: 2026-11"), "{said}");
        let mail =
            browser.ask("document.querySelector('#report a[href^=\"mailto:\"]').href").await.to_string();
        assert!(mail.contains("claim%3Acyber-cisc-exists"), "{mail}");
    });
}

#[test]
fn a_claim_found_from_the_overview_opens_without_a_page_being_loaded_and_back_leads_to_the_filter() {
    browse(1440, 900, async |browser| {
        browser.wake("").await;
        browser.ask("window.unbroken = true").await;
        browser.press(".bar a[href$='claims/']").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'claims'").await;
        browser.press(".facet a[data-value=not-found]").await;
        browser.until(&format!("{SHOWN} === 12")).await;
        browser.press("[data-claim=cyber-2019-equipment] h3 a").await;
        let claim = "document.querySelector('[data-panel]').dataset.panel === 'claim:cyber-2019-equipment'";
        browser.until(&format!("{claim} && document.activeElement.id === 'title'")).await;
        browser.press(".themes a[data-theme=energy]").await;
        browser.until("document.querySelector('[data-panel]').dataset.panel === 'theme:energy'").await;
        browser.client.back().await.expect("back");
        browser.until(claim).await;
        browser.client.back().await.expect("back");
        browser.until(&format!("{SHOWN} === 12")).await;
        assert_eq!(browser.ask("window.unbroken").await, true);
    });
}
