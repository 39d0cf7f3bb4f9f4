//! Reading the parameters of procedures.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::request::CallRequest;
use crate::{
    Result,
    auth::{MfaPolicy, Prompt, ResponseMode, Scopes, SignInOptions},
    operations::{Params, Procedure},
};

/// The parameters of a procedure, checked against its row.
pub(super) struct Arguments<'a> {
    pub procedure: &'static Procedure,
    pub params: &'a Params,
}

impl Arguments<'_> {
    pub(super) fn get<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        match self.params.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => T::deserialize(value).map(Some).map_err(|_| {
                self.procedure.wrong(format!("the parameter {name} is of the wrong type"))
            }),
        }
    }

    pub(super) fn needed<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        self.get(name)?
            .ok_or_else(|| self.procedure.wrong(format!("the parameter {name} is missing")))
    }

    /// A whole number, which may come as text.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>> {
        match self.get::<Value>(name)? {
            None => Ok(None),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| {
                self.procedure.wrong(format!("the parameter {name} is not a whole number"))
            }),
            Some(_) => self.get(name),
        }
    }

    /// JSON that may come as text or as it is.
    pub(super) fn json_text(&self, name: &str) -> Result<Option<String>> {
        Ok(match self.get::<Value>(name)? {
            Some(Value::String(text)) => Some(text),
            other => other.map(|value| value.to_string()),
        })
    }

    /// Bytes, which JSON holds as text or as base64.
    pub(super) fn bytes(&self, name: &str) -> Result<Vec<u8>> {
        use base64::{Engine as _, prelude::BASE64_STANDARD};
        let wrong = || {
            self.procedure.wrong(format!("the parameter {name} is neither text nor {{\"base64\"}}"))
        };
        match self.needed::<Value>(name)? {
            Value::String(text) => Ok(text.into_bytes()),
            Value::Object(object) if object.len() == 1 => object
                .get("base64")
                .and_then(Value::as_str)
                .and_then(|text| BASE64_STANDARD.decode(text).ok())
                .ok_or_else(wrong),
            _ => Err(wrong()),
        }
    }

    /// Headers: an object whose members are texts or lists of texts, or a list of pairs.
    pub(super) fn headers(&self, name: &str) -> Result<HeaderMap> {
        let wrong = || self.procedure.wrong(format!("the parameter {name} holds no headers"));
        let mut headers = HeaderMap::new();
        let mut add = |name: &str, value: &Value| {
            let values = match value {
                Value::Array(values) => values.as_slice(),
                value => std::slice::from_ref(value),
            };
            for value in values {
                // Of headers that nobody asks for it does not matter what they are.
                if let (Ok(name), Some(Ok(value))) = (
                    HeaderName::from_bytes(name.as_bytes()),
                    value.as_str().map(HeaderValue::from_str),
                ) {
                    headers.append(name, value);
                }
            }
        };
        match self.needed::<Value>(name)? {
            Value::Object(object) => object.iter().for_each(|(name, value)| add(name, value)),
            Value::Array(pairs) => {
                for pair in &pairs {
                    match pair.as_array().map(Vec::as_slice) {
                        Some([Value::String(name), value]) => add(name, value),
                        _ => return Err(wrong()),
                    }
                }
            }
            _ => return Err(wrong()),
        }
        Ok(headers)
    }

    pub(super) fn sign_in(&self, call: &CallRequest) -> Result<SignInOptions> {
        let wrong = |why: &str| Err(self.procedure.wrong(format!("the parameter {why}")));
        let prompt = match self.get::<String>("prompt")?.as_deref() {
            None | Some("login") => Prompt::Login,
            Some("select_account") => Prompt::SelectAccount,
            Some("consent") => Prompt::Consent,
            Some("none") => Prompt::Nothing,
            Some(_) => return wrong("prompt is none of login, select_account, consent and none"),
        };
        let response_mode = match self.get::<String>("response_mode")?.as_deref() {
            None | Some("form_post") => ResponseMode::FormPost,
            Some("query") => ResponseMode::Query,
            Some(_) => return wrong("response_mode is neither form_post nor query"),
        };
        let without_mfa = self.get("allow_without_mfa")?.unwrap_or(false);
        Ok(SignInOptions {
            partner: call.partner()?,
            account: call.account.clone().map(TryInto::try_into).transpose()?,
            allowed_partners: self.get("allowed_partners")?.unwrap_or_default(),
            login_hint: self.get("login_hint")?,
            domain_hint: self.get("domain_hint")?,
            prompt,
            response_mode,
            scopes: self.get::<String>("scopes")?.as_deref().map(Scopes::of).transpose()?,
            mfa: if without_mfa { MfaPolicy::Override } else { MfaPolicy::default() },
            authentication_context: self.get("authentication_context")?,
            claims: self.json_text("claims")?,
            ..SignInOptions::default()
        })
    }
}
