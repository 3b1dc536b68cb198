//! What the record's own types may hold, for the schemas.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::model::{
    Activity, AgreementKind, Body, ClaimKind, Date, Degrees, Format, Iso, MechanismKind, SourceKind, Status,
    Tie, Verdict,
};

/// Says what a type looks like where a schema names it.
macro_rules! written {
    ($type:ident, $schema:expr) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($type).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    };
}

/// The same for types that are one of a few words.
macro_rules! words {
    ($($type:ident),*) => {
        $(written!($type, json_schema!({ "type": "string", "enum": $type::ALL.map($type::slug) }));)*
    };
}

words!(Activity, AgreementKind, Body, ClaimKind, Format, MechanismKind, SourceKind, Status, Tie, Verdict);
written!(Date, json_schema!({ "type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$" }));
written!(Iso, json_schema!({ "type": "string", "pattern": "^[A-Z]{3}$" }));
written!(Degrees, json_schema!({ "type": "number", "minimum": -180, "maximum": 180 }));
