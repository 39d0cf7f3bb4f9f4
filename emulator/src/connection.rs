//! A connection that can be cut at a byte.

use std::{
    io,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Cuts a connection. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Cut(Arc<AtomicI64>);

impl Cut {
    /// Lets so many more bytes of plain text out, then breaks the connection.
    pub fn after(&self, bytes: i64) {
        self.0.store(bytes, Ordering::Relaxed);
    }

    /// Whether the connection is about to break.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed) != i64::MAX
    }
}

/// What HTTP is spoken over.
pub(crate) struct Connection<T> {
    inner: T,
    cut: Cut,
}

impl<T> Connection<T> {
    pub fn new(inner: T) -> (Self, Cut) {
        let cut = Cut(Arc::new(AtomicI64::new(i64::MAX)));
        (Self { inner, cut: cut.clone() }, cut)
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Connection<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Connection<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let left = self.cut.0.load(Ordering::Relaxed);
        if left == i64::MAX {
            return Pin::new(&mut self.inner).poll_write(context, bytes);
        }
        let most = usize::try_from(left).unwrap_or(0).min(bytes.len());
        if most == 0 {
            ready!(Pin::new(&mut self.inner).poll_flush(context))?;
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        let written = ready!(Pin::new(&mut self.inner).poll_write(context, &bytes[..most]))?;
        self.cut.0.fetch_sub(i64::try_from(written).unwrap_or(i64::MAX), Ordering::Relaxed);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}
