//! How values of the domain are kept in columns: digests as `bytea`, names as `text`.

use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::postgres::{PgArgumentBuffer, PgTypeInfo, PgValueRef};
use sqlx::{Decode, Encode, Postgres, Type};

use crate::domain::{Digest, NamespaceName, RepositoryName, TagName};

impl Type<Postgres> for Digest {
    fn type_info() -> PgTypeInfo {
        <[u8] as Type<Postgres>>::type_info()
    }
}

impl<'r> Decode<'r, Postgres> for Digest {
    fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
        let bytes = <&[u8] as Decode<Postgres>>::decode(value)?;
        Digest::from_bytes(bytes).ok_or_else(|| "a digest column holds no digest".into())
    }
}

impl<'q> Encode<'q, Postgres> for Digest {
    fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
        <Vec<u8> as Encode<Postgres>>::encode_by_ref(&self.to_bytes(), buffer)
    }
}

impl sqlx::postgres::PgHasArrayType for Digest {
    fn array_type_info() -> PgTypeInfo {
        <Vec<u8> as sqlx::postgres::PgHasArrayType>::array_type_info()
    }
}

macro_rules! name_as_text {
    ($name:ident) => {
        impl Type<Postgres> for $name {
            fn type_info() -> PgTypeInfo {
                <str as Type<Postgres>>::type_info()
            }

            fn compatible(ty: &PgTypeInfo) -> bool {
                <str as Type<Postgres>>::compatible(ty)
            }
        }

        impl<'r> Decode<'r, Postgres> for $name {
            fn decode(value: PgValueRef<'r>) -> Result<Self, BoxDynError> {
                Ok($name::try_from(<String as Decode<Postgres>>::decode(value)?)?)
            }
        }

        impl<'q> Encode<'q, Postgres> for $name {
            fn encode_by_ref(&self, buffer: &mut PgArgumentBuffer) -> Result<IsNull, BoxDynError> {
                <&str as Encode<Postgres>>::encode_by_ref(&self.as_str(), buffer)
            }
        }
    };
}

name_as_text!(NamespaceName);
name_as_text!(RepositoryName);
name_as_text!(TagName);
