//! Messages that mean harm, or nothing, change nothing.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::host::host;

const FRAME: &str = "theme/terrorism/?embed=1&id=one";

/// Values of every type JSON has, some levels deep, with names and words the frame listens for among them.
fn values() -> BoxedStrategy<Value> {
    let words = prop::sample::select(vec![
        "sco-explainer:go",
        "sco-explainer:height",
        "theme/cyber/",
        "../../etc/",
        "//elsewhere.example/",
        "javascript:alert(1)",
        "?year=2017",
        "[iFrameSizer]",
        "[iFrameSizer]x:8:maybe:::::",
        "pymxPYMxonexPYMxwidthxPYMx640",
        "h5p",
        "resizePrepared",
        "__proto__",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        words.prop_map(Value::from),
    ];
    let keys =
        prop::sample::select(vec!["type", "v", "path", "query", "message", "secret", "subject", "__proto__"]);
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(keys.clone(), inner, 0..6).prop_map(|it| Value::Object(
                it.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
    .boxed()
}

/// Wishes with something wrong in each: the version, a type, a length, or the place.
fn bad_wishes() -> BoxedStrategy<Value> {
    let wrong = values().prop_filter("no text", |it| !it.is_string()).boxed();
    let (path, query, v) = (wrong.clone(), wrong.clone(), wrong.prop_filter("not 1", |it| *it != 1));
    let wish = |v: Value, path: Value, query: Value| json!({ "type": "sco-explainer:go", "v": v, "path": path, "query": query });
    prop_oneof![
        path.prop_map(move |it| wish(json!(1), it, json!("?year=2005"))),
        query.prop_map(move |it| wish(json!(1), json!("theme/cyber/"), it)),
        v.prop_map(move |it| wish(it, json!("theme/cyber/"), json!("?year=2005"))),
        "[a-z/]{513,600}".prop_map(move |it| wish(json!(1), json!(it), json!("?year=2005"))),
        "nowhere/[a-z./:?#%]{0,40}".prop_map(move |it| wish(json!(1), json!(it), json!("?year=2005"))),
    ]
    .boxed()
}

/// What JSON cannot say, made in the host page.
const ODD: &str = "[
    undefined, NaN, 10n, new Date(), /go/, new Map([['type', 'sco-explainer:go']]), new Set([1]), new Error('go'),
    new ArrayBuffer(8), new Uint8Array(3), new Blob(['go']), Object('sco-explainer:go'),
    (it => { it.it = it; return it; })({ type: 'sco-explainer:go', v: 1, path: [], query: {} }),
    (it => { it.path = it; return it; })({ type: 'sco-explainer:go', v: 1 }),
    { type: 'sco-explainer:go', v: 1, path: Object('theme/cyber/') },
    { type: 'sco-explainer:go', v: 1n, path: 'theme/cyber/' },
    { type: 'sco-explainer:go', v: 1, path: 'x'.repeat(5000000) },
    'x'.repeat(5000000), '[iFrameSizer]' + ':'.repeat(1000000), Array(100000).fill({ type: 'sco-explainer:go' }),
]";

#[test]
fn hostile_messages_change_nothing_and_raise_no_error() {
    let mut runner = TestRunner::deterministic();
    let mut some = |strategy: &BoxedStrategy<Value>| {
        (0..200).map(|_| strategy.new_tree(&mut runner).expect("a value").current()).collect::<Vec<_>>()
    };
    let messages = [some(&values()), some(&bad_wishes())].concat();
    host(async |host| {
        let browser = host.browser;
        host.wake("own", FRAME, "width=640").await;
        browser.until("quiet()").await;
        let before = "heard.length";
        let before = browser.ask(before).await;
        let page = "document.documentElement.outerHTML";
        let was = host.within(async |frame| frame.ask(page).await).await;
        let post = format!(
            "[...{ODD}, ...JSON.parse({})].forEach(it => frame().contentWindow.postMessage(it, '*'))",
            json!(Value::from(messages).to_string())
        );
        browser.ask(&post).await;
        browser.until("quiet()").await;
        assert_eq!(browser.ask("heard.length").await, before, "nothing was answered");
        assert!(host.within(async |frame| frame.ask(page).await).await == was, "the page is as it was");
        browser.ask("go({ query: '?year=2017' })").await;
        browser.until("ours('state').at(-1).query.startsWith('?year=2017')").await;
        assert_eq!(host.number("ours('state').length").await, 2, "the first and the one wished now");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    });
}

#[test]
fn no_window_but_the_parent_is_obeyed() {
    host(async |host| {
        let browser = host.browser;
        host.wake("plain", FRAME, "width=640").await;
        let wish = json!({ "type": "sco-explainer:go", "v": 1, "path": "theme/cyber/" });
        host.within(async |frame| frame.ask(&format!("postMessage({wish}, '*')")).await).await;
        let sibling = format!(
            "(it => {{ it.srcdoc = `<script>parent.frames[0].postMessage({wish}, '*'); parent.spoken = true</script>`; document.body.append(it); }})(document.createElement('iframe'))"
        );
        browser.ask(&sibling).await;
        browser.until("window.spoken").await;
        browser.ask("go({ query: '?year=2017' })").await;
        browser.until("ours('state').at(-1).query.startsWith('?year=2017')").await;
        assert_eq!(
            browser.ask("ours('state').map(it => it.path)").await,
            json!(["theme/terrorism/", "theme/terrorism/"])
        );
    });
}
