//! The map taken along: as a picture, as a table, and what stands in for both where a frame may save nothing.

use serde_json::{Value, json};

use super::driver::{Browser, browse};

/// Opens the downloads of a page, and keeps what would be saved in `saved`.
async fn open(browser: &Browser, path: &str) {
    browser.wake(path).await;
    browser
        .ask(
            "void (window.saved = {}, window.made = new Map(),
              URL.createObjectURL = it => { const name = 'blob:' + made.size; made.set(name, it); return name; },
              HTMLAnchorElement.prototype.click = function () { saved[this.download] = made.get(this.getAttribute('href')); })",
        )
        .await;
    browser.press(".bar [data-action=share]").await;
    browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
    browser.press("#share-tab-save").await;
}

/// Presses a button and gives what it saves under a name, as an expression of it says.
async fn pressed(browser: &Browser, action: &str, name: &str, says: &str) -> Value {
    browser.press(&format!("[data-action={action}]")).await;
    browser.until(&format!("saved['{name}']")).await;
    let script = format!("(async it => {says})(saved['{name}']).then(arguments[0])");
    browser.client.execute_async(&script, Vec::new()).await.expect("the script runs")
}

#[test]
fn the_picture_holds_title_year_key_notice_source_and_date_and_the_standings_of_the_year() {
    browse(1440, 900, async |browser| {
        for (path, file, title, year, counts) in [
            ("theme/cyber/?year=2017", "sco-theme-cyber-2017", "Cybersecurity", "2017", "8 members"),
            ("state/pak/?year=2005", "sco-state-pak-2005", "Pakistan", "2005", "6 members"),
            ("", "sco-overview-2026", "Who is in the SCO", "2026", "10 members"),
        ] {
            open(browser, path).await;
            let svg = pressed(browser, "download-svg", &format!("{file}.svg"), "it.text()").await;
            let read = format!(
                "(() => {{
                    const svg = new DOMParser().parseFromString({svg}, 'image/svg+xml');
                    const part = name => [...svg.querySelectorAll(`[data-poster=\"${{name}}\"] tspan`)].map(it => it.textContent).join(' ') || svg.querySelector(`[data-poster=\"${{name}}\"]`)?.textContent;
                    const standings = page => [...page.querySelectorAll('[data-iso][data-status]')].map(it => it.dataset.iso + ' ' + it.dataset.status).sort();
                    const live = [...new Set([...document.querySelectorAll('svg a[data-iso][data-status]')].map(it => it.dataset.iso + ' ' + it.dataset.status))];
                    const drawn = new Set(standings(svg));
                    return {{
                        failed: svg.querySelector('parsererror')?.textContent,
                        texts: ['title', 'year', 'counts', 'source', 'notice', 'date'].map(part),
                        bare: svg.querySelectorAll('path[data-outline]:not([d])').length,
                        missing: live.filter(it => !drawn.has(it)),
                        rows: [...svg.querySelectorAll('[data-key]:not([display])')].length,
                        pins: svg.querySelectorAll('[data-poster=\"pins\"] > use').length,
                    }};
                }})()"
            );
            let found = browser.ask(&read).await;
            assert_eq!(found["failed"], Value::Null);
            let says = |at: usize| found["texts"][at].as_str().unwrap_or_default().to_owned();
            assert!(says(0).starts_with(title) && says(1) == year && says(2).starts_with(counts), "{found}");
            assert!(says(3).starts_with("Source") && says(5).contains("November 2026"), "{found}");
            assert!(says(4).contains("takes no position"), "{found}");
            assert_eq!((&found["bare"], &found["missing"]), (&json!(0), &json!([])), "{path}");
            assert!(found["rows"].as_i64() >= Some(2) && found["pins"].as_i64() >= Some(1), "{found}");
            let size = "createImageBitmap(it).then(it => [it.width, it.height])";
            let size = pressed(browser, "download-png", &format!("{file}.png"), size).await;
            assert_eq!(size, json!([1200, 630]));
            // Something is drawn: the sea alone would be one colour.
            let colours = "createImageBitmap(it).then(it => {
                const pen = Object.assign(document.createElement('canvas'), { width: 1200, height: 630 }).getContext('2d');
                pen.drawImage(it, 0, 0);
                const dots = new Uint32Array(pen.getImageData(0, 0, 1200, 630).data.buffer);
                return new Set(dots).size;
            })";
            let colours = pressed(browser, "download-png", &format!("{file}.png"), colours).await;
            assert!(colours.as_i64() > Some(50), "{colours} colours");
            assert_eq!(browser.complaints().await, Vec::<String>::new());
        }
    });
}

#[test]
fn the_file_of_the_table_has_its_rows() {
    browse(1440, 900, async |browser| {
        for year in ["1996", "2010", "2026"] {
            open(browser, &format!("theme/cyber/?year={year}&view=table")).await;
            let text =
                pressed(browser, "download-csv", &format!("sco-theme-cyber-{year}.csv"), "it.text()").await;
            let file = format!(
                "{text}.trim().split('\\r\\n').slice(1).map(it => it.split(',').slice(1).join()).sort()"
            );
            let table = "[...document.querySelectorAll('.stage [data-view=states] tbody tr')].map(it => [it.cells[0].textContent, it.querySelector('.states__status').textContent, it.cells[2].textContent].join()).sort()";
            let (file, table) = (browser.ask(&file).await, browser.ask(table).await);
            assert_eq!(file, table);
            assert_eq!(file.as_array().map(Vec::len), Some(28));
        }
    });
}

#[test]
fn in_a_sandbox_no_button_is_dead() {
    browse(1280, 900, async |browser| {
        browser.goto("robots.txt").await;
        let frame = "void document.body.append(Object.assign(document.createElement('iframe'), { width: 1200, height: 800, sandbox: 'allow-scripts', src: './theme/cyber/?year=2017' }))";
        browser.ask(frame).await;
        browser.client.enter_frame(0).await.expect("the frame");
        browser.until("document.documentElement.hasAttribute('data-awake')").await;
        browser.ask("void (window.faults = [], onerror = it => faults.push(it), onunhandledrejection = it => faults.push(`${it.reason}`))").await;
        assert_eq!(browser.ask("self.origin").await, "null");
        browser.press(".bar [data-action=share]").await;
        browser.until("document.querySelector('dialog[open] .sharing[data-works]')").await;
        // The link: copied, or left selected.
        browser.press("[data-value=share-address]").await;
        browser.until("document.querySelector('.share__said').textContent").await;
        browser.press("#share-tab-frame").await;
        browser.until("document.querySelector('.share__stage > iframe')").await;
        assert_eq!(browser.ask("document.querySelectorAll('dialog a[target]').length").await, 0);
        browser.press("#share-tab-save").await;
        browser
            .until("document.querySelector('.share__picture > img').src.startsWith('data:image/svg')")
            .await;
        browser.press("[data-action=download-png]").await;
        browser
            .until("document.querySelector('.share__picture > img').src.startsWith('data:image/png')")
            .await;
        browser.press("[data-action=download-svg]").await;
        browser
            .until("document.querySelector('.share__picture > img').src.startsWith('data:image/svg')")
            .await;
        browser.until("document.querySelector('.share__manual').clientHeight > 0").await;
        browser.press("[data-action=download-csv]").await;
        browser.until("getSelection().toString().includes('PAK,Pakistan,Member,2017') || document.activeElement.value?.includes('PAK,Pakistan,Member,2017')").await;
        assert_eq!(
            browser.ask("document.querySelector('[data-share=full]').href").await,
            format!("{}theme/cyber/?year=2017", browser.site)
        );
        assert_eq!(browser.ask("faults").await, json!([]));
        browser.press("[data-action=share-close]").await;
        browser.until("!document.querySelector('dialog')").await;
    });
}
