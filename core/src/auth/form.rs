use url::form_urlencoded;
use zeroize::Zeroizing;

use crate::transport::Body;

/// The fields of a token request. Encoded at once into memory that is zeroed; never printed.
pub(crate) struct Form {
    text: Zeroizing<String>,
}

impl Form {
    pub(crate) fn new() -> Self {
        // Room enough for a refresh token and an assertion: a string that grows leaves copies behind.
        Self { text: Zeroizing::new(String::with_capacity(8 << 10)) }
    }

    pub(crate) fn field(&mut self, name: &str, value: &str) -> &mut Self {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        for piece in form_urlencoded::byte_serialize(name.as_bytes()) {
            self.text.push_str(piece);
        }
        self.text.push('=');
        for piece in form_urlencoded::byte_serialize(value.as_bytes()) {
            self.text.push_str(piece);
        }
        self
    }

    pub(crate) fn into_body(self) -> Body {
        Body::Form(self.text)
    }
}
