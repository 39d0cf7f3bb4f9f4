using System;
using System.Threading;

namespace PartnerCenter;

/// <summary>A token that is cancelled when either of two is.</summary>
internal readonly struct Either : IDisposable
{
    private readonly CancellationTokenSource? _both;

    internal Either(CancellationToken one, CancellationToken other)
    {
        _both = one.CanBeCanceled && other.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(one, other) : null;
        Token = _both?.Token ?? (other.CanBeCanceled ? other : one);
    }

    internal CancellationToken Token { get; }

    public void Dispose() => _both?.Dispose();
}
