use crate::geo::{Corridors, Label, Units, project};
use crate::model::{Corridor, Record, Stop};

/// What is drawn of the corridors, so that neither their degrees nor their sources travel to readers twice.
pub(super) fn drawn(record: &Record) -> Corridors {
    let mut drawn = Corridors::default();
    for it in &record.corridors {
        let points: Vec<String> = it.stop.iter().map(at).map(written).collect();
        let way = format!("M{}", points.join("L"));
        if it.built { &mut drawn.built } else { &mut drawn.planned }.push_str(&way);
        drawn.labels.extend(name(record, it));
    }
    let stops: Vec<&Stop> = record.corridors.iter().flat_map(|it| &it.stop).collect();
    for (turn, stop) in stops.iter().enumerate() {
        if stops[..turn].iter().any(|it| it.name == stop.name) {
            continue;
        }
        // A stroke without length is a dot, whatever the zoom.
        drawn.cities.push_str(&format!("M{}h.01", written(at(stop))));
        drawn.labels.push(Label { text: stop.name.clone(), theme: None, at: at(stop) });
    }
    drawn
}

/// The corridor's name in the middle of the stretch its author chose.
fn name(record: &Record, it: &Corridor) -> Option<Label> {
    let (from, to) = (at(it.stop.get(it.name_after)?), at(it.stop.get(it.name_after + 1)?));
    let text = [Some(it.name.clone()), it.stage.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let theme = record.themes.iter().position(|theme| theme.id == it.theme);
    Some(Label { text, theme, at: Units { x: (from.x + to.x) / 2.0, y: (from.y + to.y) / 2.0 } })
}

fn at(stop: &Stop) -> Units {
    project(stop.lon.0, stop.lat.0)
}

/// In whole units, as the outlines are.
fn written(at: Units) -> String {
    format!("{} {}", at.x.round(), at.y.round())
}
