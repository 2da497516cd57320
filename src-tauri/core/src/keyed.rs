//! One list of words per closed set: `keyed_enum!` writes an enum whose stable key is the same in
//! the data files, the store, the wire and the locale files. The caller adds what the values mean;
//! here is only how they are spelled and read back.

use thiserror::Error;

/// A word that is none of the keys of its set.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{key:?} is no {set}")]
pub struct UnknownKey {
    /// Name of the enum that was asked for.
    pub set: &'static str,
    /// The word that was given.
    pub key: String,
}

/// Writes a fieldless enum with one key per variant: serde, `ALL`, `as_str`, `FromStr`, `Display`
/// and the TypeScript type all come from that one list.
macro_rules! keyed_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$note:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        pub enum $name { $($(#[$note])* #[serde(rename = $key)] $variant,)+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stable key, as stored and sent.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::keyed::UnknownKey;

            fn from_str(key: &str) -> Result<Self, Self::Err> {
                match key {
                    $($key => Ok(Self::$variant),)+
                    _ => Err($crate::keyed::UnknownKey { set: stringify!($name), key: key.to_owned() }),
                }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(rusqlite::types::ToSqlOutput::from(self.as_str()))
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                value.as_str()?.parse().map_err(|error: $crate::keyed::UnknownKey| {
                    rusqlite::types::FromSqlError::Other(Box::new(error))
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
    };
}
pub(crate) use keyed_enum;
