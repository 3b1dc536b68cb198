//! What the map tells where one rests or comes nearer, and that back leads to where one read.

use super::driver::browse;
use super::time::key;

const PLATE: &str = "document.getElementById('preview')";

/// Plates that lie over the edge of disputed ground.
const HIDDEN: &str = "(() => {
    const plates = [...document.querySelectorAll('.pin[data-callout] > a > .pin__plate')].map(it => it.getBoundingClientRect());
    return ['JK_PK', 'JK_IN', 'AKSAI', 'TWN'].filter(name => {
        const edge = document.querySelector(`[data-outline=${name}]`), at = edge.getScreenCTM(), long = edge.getTotalLength();
        const points = Array.from({ length: 200 }, (_, part) => edge.getPointAtLength(long * part / 200).matrixTransform(at));
        return plates.some(r => points.some(p => p.x > r.left && p.x < r.right && p.y > r.top && p.y < r.bottom));
    });
})()";

/// Pins that the leader of another runs through.
const CROSSED: &str = "(() => {
    const all = [...document.querySelectorAll('.pin')].map(it => {
        const r = it.querySelector('.pin__shape').getBoundingClientRect();
        return { it, x: r.left + r.width / 2, y: r.top + r.height / 2 };
    });
    return all.filter(({ it }) => it.dataset.callout).flatMap(a => {
        const dx = Number(a.it.style.getPropertyValue('--dx')), dy = Number(a.it.style.getPropertyValue('--dy')), long = Math.hypot(dx, dy);
        return all.filter(b => b !== a && b.x > 0).filter(b => {
            const along = ((b.x - a.x) * dx + (b.y - a.y) * dy) / long, aside = Math.abs((b.x - a.x) * dy - (b.y - a.y) * dx) / long;
            return along > 8 && along < long && aside < 6;
        }).map(b => a.it.textContent + ' × ' + b.it.textContent);
    });
})()";

/// Boxes of `a` and `b` that share some area, as pairs of texts.
fn meeting(a: &str, b: &str) -> String {
    format!(
        "[...document.querySelectorAll('{a}')].flatMap(one => [...document.querySelectorAll('{b}')].filter(other => {{ \
         const r = one.getBoundingClientRect(), s = other.getBoundingClientRect(); \
         return one !== other && r.width && s.width && Math.min(r.right, s.right) - Math.max(r.left, s.left) > 1 \
         && Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top) > 1 }}) \
         .map(it => one.textContent + ' × ' + (it.textContent || it.dataset.outline)))"
    )
}

#[test]
fn a_state_says_what_it_is_and_was_where_the_pointer_rests_or_the_focus_is() {
    browse(1440, 900, async |browser| {
        browser.wake("?year=2012").await;
        browser.hover(".state[data-iso=MNG]").await;
        browser.until(&format!("{PLATE}?.firstChild.textContent === 'Mongolia: observer since 2004'")).await;
        let path = browser.ask(&format!("{PLATE}.lastChild.textContent")).await;
        assert_eq!(path, "Observer from 17 June 2004. Partner from 1 September 2025.");
        assert_eq!(browser.ask(&format!("{PLATE}.querySelector('a')")).await, serde_json::Value::Null);
        // The pointer can cross to it; open sea takes it away.
        browser.hover("#preview").await;
        assert_eq!(browser.ask(&format!("{PLATE} !== null")).await, true);
        browser.point(20.0, 500.0).await;
        browser.until(&format!("{PLATE} === null")).await;
        // By keyboard it is the state's description.
        key(browser, "Tab", 0).await;
        browser.ask("document.querySelector('.state[data-iso=IRN]').focus()").await;
        browser.until(&format!("{PLATE}?.textContent.includes('Member from 4 July 2023')")).await;
        let described = "document.querySelector('.state[data-iso=IRN]').getAttribute('aria-describedby')";
        assert_eq!(browser.ask(described).await, "preview");
        key(browser, "Escape", 0).await;
        browser.until(&format!("{PLATE} === null")).await;
    });
}

#[test]
fn a_closer_look_says_how_borders_are_drawn_and_names_what_is_in_view() {
    browse(1440, 900, async |browser| {
        let note = "document.querySelector('.map__borders')";
        browser.wake("").await;
        assert_eq!(browser.ask(&format!("{note}.offsetWidth")).await, 0);
        browser.wake("state/pak/").await;
        browser.until(&format!("{note}.offsetWidth > 0")).await;
        assert!(browser.ask(&format!("{note}.textContent")).await.to_string().contains("administers"));
        // China's own place lies outside this view.
        browser.until("[...document.querySelectorAll('.name[data-shown=yes]')].some(it => it.textContent === 'China')").await;
        let told = browser.ask("document.querySelector('.year__counts').textContent").await;
        assert_eq!(told, "Pakistan: member since 2017");
    });
}

#[test]
fn plates_leave_disputed_ground_and_pins_in_sight_and_corridors_names_keep_apart() {
    browse(1440, 900, async |browser| {
        for page in ["", "theme/terrorism/", "theme/economy/", "state/pak/"] {
            browser.wake(page).await;
            browser.until("document.querySelector('.pin[data-callout]')").await;
            browser.until(&format!("({HIDDEN}).length === 0")).await;
            browser.until(&format!("({CROSSED}).length === 0")).await;
        }
        browser.press(".switch summary").await;
        browser.press("[data-action=layer][data-value=corridors]").await;
        browser.until("document.querySelectorAll('.corridors__name').length > 6").await;
        let others = ".corridors__name, .pin[data-callout] .pin__plate, .name[data-shown=yes], .map__note, .switch, .key, .year";
        browser.until("document.querySelector('.map__corridors')").await;
        browser.until(&format!("({}).length === 0", meeting(".corridors__name", others))).await;
    });
}

#[test]
fn back_from_a_source_leads_to_the_line_it_was_asked_at() {
    for (width, height) in [(1440, 900), (390, 844)] {
        browse(width, height, async |browser| {
            browser.wake("theme/terrorism/").await;
            let panel = "document.getElementById('panel')";
            browser.ask("[...document.querySelectorAll('.known .refs__number')].at(4).setAttribute('data-test', '')").await;
            browser.ask("document.querySelector('[data-test]').scrollIntoView({ block: 'center' })").await;
            let before = browser.ask(&format!("{panel}.scrollTop")).await;
            browser.ask("document.querySelector('[data-test]').click()").await;
            browser.until(&format!("location.hash && {panel}.scrollTop > {before} + 100")).await;
            browser.ask("history.back()").await;
            browser.until(&format!("!location.hash && Math.abs({panel}.scrollTop - {before}) < 2")).await;
            // And from another page.
            browser.ask("document.querySelector('.crumb a:last-of-type').click()").await;
            browser
                .until(&format!("location.pathname.includes('afghanistan') && {panel}.scrollTop < 2"))
                .await;
            browser.ask("history.back()").await;
            browser
                .until(&format!(
                    "location.pathname.includes('terrorism') && Math.abs({panel}.scrollTop - {before}) < 2"
                ))
                .await;
        });
    }
}

#[test]
fn on_a_phone_the_years_come_out_from_under_the_sheet_and_a_press_outside_folds_the_key() {
    browse(390, 844, async |browser| {
        browser.wake("").await;
        browser.press("[data-action=sheet][data-value=full]").await;
        browser.until("document.querySelector('.frame').dataset.sheet === 'full'").await;
        browser.ask("document.querySelector('a[href=\"#years\"]').click()").await;
        browser.until("document.querySelector('.frame').dataset.sheet === 'half'").await;
        browser.press(".key__title").await;
        browser.until("document.querySelector('.key').open").await;
        browser.press(".key__button").await;
        assert_eq!(
            browser.ask("document.querySelector('.key').open").await,
            true,
            "a press within leaves it"
        );
        browser.ask("document.querySelector('.year__number').click()").await;
        browser.until("!document.querySelector('.key').open").await;
    });
}
