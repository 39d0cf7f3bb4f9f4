using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>
/// A file. Nothing is sent before it is read or saved, and each time it is fetched anew. A loop over it gives its bytes in
/// pieces of some hundred kilobytes.
/// </summary>
public sealed class Download : IAsyncEnumerable<ReadOnlyMemory<byte>>
{
    private const int DefaultLimit = 64 << 20;
    private readonly Caller _caller;
    private readonly Request _request;
    private readonly RestOptions? _options;
    private readonly bool _isGenerated;
    private readonly CancellationToken _cancellation;

    internal Download(Caller caller, Request request, RestOptions? options, bool isGenerated, CancellationToken cancellation)
    {
        _caller = caller;
        _request = request;
        _options = options;
        _isGenerated = isGenerated;
        _cancellation = cancellation;
    }

    /// <summary>Its bytes, piece by piece.</summary>
    /// <param name="cancellationToken">Ends the transfer.</param>
    public async IAsyncEnumerator<ReadOnlyMemory<byte>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (Step step in StepsAsync(saveTo: null, cancellationToken).ConfigureAwait(false))
        {
            yield return step.Body;
        }
    }

    /// <summary>Gives the whole file.</summary>
    /// <param name="limit">Bytes that it may have; 64 MiB by default.</param>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <exception cref="ServiceException">It is longer: save it instead.</exception>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public async Task<byte[]> ReadAsync(int limit = DefaultLimit, CancellationToken cancellationToken = default)
    {
        using MemoryStream whole = new();
        await foreach (Step step in StepsAsync(saveTo: null, cancellationToken).ConfigureAwait(false))
        {
            if (whole.Length + step.Body.Length > limit)
            {
                throw new ServiceException(
                    string.Format(CultureInfo.InvariantCulture, "the file is longer than {0} bytes: save it to a file instead", limit),
                    new ErrorFacts { Operation = _request.Operation });
            }
            whole.Write(step.Body, 0, step.Body.Length);
        }
        return whole.ToArray();
    }

    /// <summary>Writes it to a stream of the program's.</summary>
    /// <param name="destination">Where to; it stays open.</param>
    /// <param name="progress">Is told what came, again and again.</param>
    /// <param name="cancellationToken">Ends the transfer.</param>
    /// <returns>What is known about it: its name, kind and length.</returns>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public async Task<FileFacts> CopyToAsync(
        Stream destination, IProgress<FileFacts>? progress = null, CancellationToken cancellationToken = default)
    {
        Check.NotNull(destination, nameof(destination));
        FileFacts file = new();
        using Either token = new(_cancellation, cancellationToken);
        await foreach (Step step in StepsAsync(saveTo: null, token.Token).ConfigureAwait(false))
        {
#if NETSTANDARD2_0
            await destination.WriteAsync(step.Body, 0, step.Body.Length, token.Token).ConfigureAwait(false);
#else
            await destination.WriteAsync(step.Body, token.Token).ConfigureAwait(false);
#endif
            file = Told(step, file, progress);
        }
        return file;
    }

    /// <summary>
    /// Saves it to a path, or into a folder under the name that the service gives it. The file appears only when it is whole;
    /// one that was there is replaced.
    /// </summary>
    /// <param name="path">Of the file, or of a folder that is there.</param>
    /// <param name="progress">Is told what came, again and again.</param>
    /// <param name="cancellationToken">Ends the transfer, and leaves no half file.</param>
    /// <returns>What is known about it, with its path.</returns>
    /// <exception cref="PartnerCenterException">The call failed, or the file cannot be written; subclasses say how.</exception>
    public async Task<FileFacts> SaveAsync(
        string path, IProgress<FileFacts>? progress = null, CancellationToken cancellationToken = default)
    {
        FileFacts file = new();
        await foreach (Step step in StepsAsync(Check.NotNull(path, nameof(path)), cancellationToken).ConfigureAwait(false))
        {
            file = Told(step, file, progress);
        }
        return file;
    }

    private static FileFacts Told(Step step, FileFacts before, IProgress<FileFacts>? progress)
    {
        FileFacts file = step.File ?? before;
        progress?.Report(file);
        return file;
    }

    private async IAsyncEnumerable<Step> StepsAsync(
        string? saveTo, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using Either token = new(_cancellation, cancellation);
        StepOptions options = new() { Given = _options, Read = "bytes", SaveTo = saveTo };
        bool isFirst = true;
        await foreach (Step step in _caller.StepsAsync(_request, options, resume: null, _isGenerated, token.Token).ConfigureAwait(false))
        {
            if (isFirst)
            {
                _options?.OnResponse?.Invoke(step.Facts);
                isFirst = false;
            }
            yield return step;
        }
    }
}
