//! Lakes lie where water is, over states and under borders; one that does not is refused.

use sco_explainer::geo::{Lake, flat};
use sco_explainer::state::{Page, View};

use crate::content::refuses;
use crate::drawing::{attributes, walk};
use crate::first_frame::page;
use crate::record::compiled;

/// The rings of a path of closed rings.
fn rings(path: &str) -> Lake {
    let mut start = (0, 0);
    let ring = |text: &str| {
        let points: Vec<(i32, i32)> =
            walk(text).iter().map(|at| (at.0 as i32 + start.0, at.1 as i32 + start.1)).collect();
        start = points[0];
        points
    };
    Lake { rings: path.split_terminator('z').map(ring).collect() }
}

#[test]
fn lakes_are_drawn_where_water_is_and_nowhere_else() {
    let path = |name: &str| {
        let found: Vec<_> = compiled().outlines.iter().filter(|it| it.name == name).collect();
        assert_eq!(found.len(), 1, "{name}");
        rings(&found[0].path)
    };
    let (lakes, land) = (path("lakes"), path("land"));
    let wet = |lon, lat| {
        let at = flat(lon, lat);
        lakes.holds((at.x, at.y))
    };
    for (lon, lat) in [(108.0, 53.5), (74.9, 46.6), (77.3, 42.4), (45.3, 40.4), (132.4, 45.0), (58.6, 45.2)] {
        assert!(wet(lon, lat), "no lake at {lon} E {lat} N");
    }
    let dry = [
        ("Almaty", 76.9, 43.2),
        ("Olkhon, an island of Baikal", 107.4, 53.15),
        ("the dry east of the South Aral Sea", 60.0, 45.0),
        ("Lake Urmia, dried up", 45.4, 37.6),
        ("the Caspian Sea, a sea", 50.5, 42.0),
    ];
    for (place, lon, lat) in dry {
        assert!(!wet(lon, lat), "a lake at {place}");
    }
    let shores = || lakes.rings.iter().flatten();
    assert!(shores().count() > 300);
    for &(x, y) in shores() {
        assert!(land.holds((f64::from(x), f64::from(y))), "a shore at sea, at {x} {y}");
    }
}

#[test]
fn borders_run_over_lakes_and_lakes_over_states() {
    let document = page(View::of(&compiled().record, Page::Overview));
    let order = attributes(&document, "svg [data-outline]", "data-outline");
    let at = |name: &str| order.iter().position(|it| it == name).expect("drawn");
    assert!(at("RUS") < at("lakes") && at("KAZ") < at("lakes") && at("lakes") < at("borders"), "{order:?}");
}

#[test]
fn a_lake_that_is_not_where_it_should_be_is_told() {
    let file = "geometry/lakes.toml";
    refuses(
        file,
        "lon = 108.0",
        "lon = 118.0",
        &["geometry/lakes.toml: lake \"baikal\": lat 53.5, lon 118 is not on its water"],
    );
    refuses(
        file,
        "[1608, 988]",
        "[1609, 988]",
        &["geometry/lakes.toml: lake \"baikal\": [1609, 988] is off the grid of 2 kilometres"],
    );
    refuses(
        file,
        "[1608, 988]",
        "[1608, -4988]",
        &["geometry/lakes.toml: lake \"baikal\": lies at sea, in whole or in part"],
    );
    let lake = "[[lake]]\nid = \"nowhere\"\nlon = -60.0\nlat = -10.0\nrings = [[[0, 0]]]\n\n[[lake]]";
    refuses(
        file,
        "[[lake]]",
        lake,
        &[
            "geometry/lakes.toml: lake \"nowhere\": has a ring of 1 points, wished three at least",
            "geometry/lakes.toml: lake \"nowhere\": lat -10, lon -60 is off the map",
            "geometry/lakes.toml: lake \"nowhere\": lat -10, lon -60 is not on its water",
        ],
    );
}
