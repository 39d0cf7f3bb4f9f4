using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>The records of an export, which are fetched while they are read; each loop reads them anew.</summary>
/// <typeparam name="T">As what each is read.</typeparam>
public sealed class Records<T> : IAsyncEnumerable<T>
{
    private readonly Func<CancellationToken, IAsyncEnumerable<Step>> _open;
    private readonly Func<byte[], List<T>> _read;

    internal Records(Func<CancellationToken, IAsyncEnumerable<Step>> open, Func<byte[], List<T>> read)
    {
        _open = open;
        _read = read;
    }

    /// <summary>The records.</summary>
    /// <param name="cancellationToken">Ends the transfers.</param>
    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (RecordBatch<T> batch in BatchesAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (T record in batch.Records)
            {
                yield return record;
            }
        }
    }

    /// <summary>Some hundreds of records at once, each with a continuation from which another process can go on.</summary>
    /// <param name="cancellationToken">Ends the transfers.</param>
    public async IAsyncEnumerable<RecordBatch<T>> BatchesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Step step in _open(cancellationToken).ConfigureAwait(false))
        {
            if (step.Blob is { } blob)
            {
                yield return new RecordBatch<T>(_read(step.Body), blob, step.Continuation);
            }
        }
    }
}
