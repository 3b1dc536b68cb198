use super::{Desk, Part, icon};

/// The address of the view, to copy or to hand to another app.
pub(super) fn part(desk: &Desk) -> Part {
    let say = |key: &str| desk.say(key);
    let (heading, address, keeps, plain) =
        (desk.heading("link", "link.tab"), say("link.address"), say("link.keeps"), say("link.plain"));
    let (copy, native, up) = (
        desk.copy("share-address", "link.copy", "share__button--main"),
        say("link.native"),
        icon::drawn(icon::SHARE),
    );
    let inside = format!(
        r#"{heading}
<p class="share__plain">{plain}</p>
<div data-needs="share" class="share__link">
<label for="share-address" class="share__label">{address}</label>
<input id="share-address" readonly spellcheck="false" dir="ltr" class="share__field">
<p class="share__hint">{keeps}</p>
<p class="share__acts">{copy}<button type="button" data-action="share-native" class="share__button" hidden>{up}<span>{native}</span></button></p>
</div>"#
    );
    Part { id: "link", name: "link.tab".to_owned(), icon: icon::LINK, inside }
}
