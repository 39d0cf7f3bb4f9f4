//! Answers from a function in place of a network, for tests of what stands above.

use std::{fmt, sync::Arc};

use async_trait::async_trait;

use super::{Failure, Request, Response, RetryPolicy, Transport, Wire};

/// Answers requests.
#[async_trait]
pub(crate) trait Script: fmt::Debug + Send + Sync {
    async fn answer(&self, request: &Request) -> Result<Response, Failure>;
}

impl Transport {
    /// Asks the script in place of a network.
    pub(crate) fn scripted(script: Arc<dyn Script>, retry: RetryPolicy) -> Self {
        Self { wire: Wire::Script(script), retry }
    }
}
