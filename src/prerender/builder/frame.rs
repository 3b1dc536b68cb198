use super::choices::{list, row, starts, years};
use super::{Desk, Part, ROOT, icon};
use crate::prerender::document::escaped;

/// Sizes on offer, width and height in pixels, and the one at first; a frame as wide as its column is tried at the last
/// width.
const SIZES: [(&str, &str); 3] = [("320", "568"), ("640", "480"), ("800", "560")];
const USUAL: usize = 1;
const FLUID: (&str, &str) = ("800", "560");

/// The code that shows a view inside another page, with what can be chosen for it.
pub(super) fn part(desk: &Desk) -> Part {
    let say = |key: &str| desk.say(key);
    let (heading, dek) = (desk.heading("frame", "frame.tab"), say("frame.dek"));
    let choices = choices(desk);
    let (preview, scale, paste, promise) =
        (say("frame.preview"), say("frame.scale"), say("frame.paste"), say("frame.promise"));
    let (field, name) = (field(desk), escaped(desk.words.say("frame.name")));
    let relative = match desk.home.absolute("") {
        Some(_) => String::new(),
        None => format!("<p class=\"share__plain share__hint\">{}</p>", say("frame.relative")),
    };
    let (copy, open, out) = (
        desk.copy("share-code", "frame.copy", "share__button--main"),
        say("frame.open"),
        icon::drawn(icon::OUT),
    );
    let inside = format!(
        r#"{heading}
<p class="share__plain">{dek}</p>
<form class="share__choices" data-needs="share" data-name="{name}">
{choices}</form>
<div class="share__result">
<p class="share__caption" data-needs="share"><span>{preview}</span><span data-scale="{scale}"></span></p>
<div class="share__stage" data-needs="share"></div>
<label for="share-code" class="share__label">{paste}</label>
{field}
{relative}
<p class="share__acts">{copy}<a href="{ROOT}?embed=1" target="_blank" rel="noopener" data-share="open" class="share__button">{open}{out}</a><span class="share__promise">{promise}</span></p>
</div>"#
    );
    Part { id: "frame", name: "frame.tab".to_owned(), icon: icon::CODE, inside }
}

fn choices(desk: &Desk) -> String {
    let say = |key: &str| desk.say(key);
    let plain = |value: &'static str, key: &str| (value, say(key), String::new());
    let hinted =
        |value: &'static str, key: &str, hint: String| (value, say(key), format!(" data-hint=\"{hint}\""));
    let sized = |(width, height): (&str, &str), key: &str| {
        let hint = say(key).replace("{h}", height);
        format!(r#" data-width="{width}" data-height="{height}" data-hint="{hint}""#)
    };
    let mut sizes = SIZES.map(|it| (it.0, it.0.to_owned(), sized(it, "frame.height"))).to_vec();
    sizes.push(("fluid", say("frame.fluid"), sized(FLUID, "frame.height-fluid")));
    let schemes = [plain("auto", "frame.auto"), plain("light", "frame.light"), plain("dark", "frame.dark")];
    let mut all = list("start", &say("frame.start"), &starts(desk));
    all += &list("year", &say("frame.year"), &years(desk));
    all += &row("size", &say("frame.size"), (USUAL, ""), &sizes);
    all += &row("scheme", &say("frame.appearance"), (0, ""), &schemes);
    if let Some(path) = desk.frozen {
        let record = desk.record();
        let hint = say("frame.edition-frozen").replace("{date}", &record.words.date(record.edition.as_of));
        let editions =
            [hinted("live", "frame.live", say("frame.edition-live")), hinted("frozen", "frame.frozen", hint)];
        all += &row("edition", &say("frame.edition"), (0, &format!(" data-frozen=\"{path}\"")), &editions);
    }
    if desk.companion.is_some() {
        let forms = [
            hinted("plain", "frame.plain", say("frame.code-plain")),
            hinted("element", "frame.element", say("frame.code-element")),
        ];
        all += &row("form", &say("frame.code"), (0, ""), &forms);
    }
    let (lock, unlockable) = (say("frame.lock"), say("frame.unlockable"));
    all += &format!(
        r#"<label class="share__tick"><input type="checkbox" name="lock"><span data-free="{lock}" data-disabled="{unlockable}">{lock}</span></label>
"#
    );
    all
}

/// The code of a plain frame, in which `{…}` is filled in.
const PLAIN: &str = r#"<iframe src="{src}"
  title="{title}" width="{width}" height="{height}"
  style="border:0;max-width:100%" loading="lazy"
  allow="clipboard-write; web-share" referrerpolicy="no-referrer"></iframe>"#;

/// The code of the element that `embed.js` defines; `{pin}` stands only where that file never changes.
const ELEMENT: &str = r#"<script src="{script}" async{pin}></script>
<sco-explainer{attributes} height="{height}"{room}>
  <a href="{link}">{title}</a>
</sco-explainer>"#;

/// What holds a browser to the bytes of a frozen edition. A live site's file changes with the next release, and a page
/// that pins it would then be left with the link alone.
const PIN: &str = r#"
  crossorigin="anonymous" integrity="{integrity}""#;

/// The field with the code: as it is without a choice, of the overview, and as patterns for what is chosen.
fn field(desk: &Desk) -> String {
    let record = desk.record();
    let site = record.words.say("site.name");
    let address = desk.home.absolute("?embed=1").unwrap_or_else(|| format!("{ROOT}?embed=1"));
    let name = desk.words.fill("frame.name", &[("site", site), ("what", &record.overview.short)]);
    let (width, height) = SIZES[USUAL];
    let values = [
        ("src", escaped(&address)),
        ("title", escaped(&name)),
        ("width", width.into()),
        ("height", height.into()),
    ];
    let code =
        values.iter().fold(PLAIN.to_owned(), |it, (key, value)| it.replace(&format!("{{{key}}}"), value));
    let pin = desk.companion.map(|it| PIN.replace("{integrity}", it)).unwrap_or_default();
    let (plain, element, pin, code) = (escaped(PLAIN), escaped(ELEMENT), escaped(&pin), escaped(&code));
    format!(
        r#"<textarea id="share-code" readonly rows="7" spellcheck="false" dir="ltr" class="share__code" data-plain="{plain}" data-element="{element}" data-pin="{pin}">{code}</textarea>"#
    )
}
