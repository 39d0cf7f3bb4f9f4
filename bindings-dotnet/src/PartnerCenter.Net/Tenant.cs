using System;
using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>Something that calls go through.</summary>
public abstract class Bound
{
    private protected Bound(Caller caller) => Caller = caller;

    private protected Caller Caller { get; }

    /// <summary>Calls an operation or procedure of the table by its name, and gives the answer as it was received.</summary>
    /// <param name="operation">Such as <c>customers.get</c>; docs/reference.md lists them.</param>
    /// <param name="parameters">As the table names them, with a request body under <c>body</c>.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public Task<Answer> CallAsync(
        string operation, JsonObject? parameters = null, RestOptions? options = null, CancellationToken cancellationToken = default) =>
        Caller.AnswerAsync(operation, parameters, options, cancellationToken);
}

/// <summary>A tenant in which tokens are valid: a partner's or a customer's.</summary>
public abstract class Tenant : Bound
{
    private const int MostLookups = 100;
    private readonly ConcurrentDictionary<string, Lookup> _lookups = new(StringComparer.Ordinal);

    private protected Tenant(Caller caller)
        : base(caller)
    {
    }

    /// <summary>Its tenant id.</summary>
    public string TenantId => Caller.Place.Customer ?? Caller.Place.Partner!;

    /// <summary>Reads a collection of the table by its name, such as <c>customers.list</c>.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="parameters">As the table names them.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    public Pages<JsonNode?> PagesAsync(
        string operation, JsonObject? parameters = null, PageOptions? options = null, CancellationToken cancellationToken = default) =>
        Caller.Pages(operation, parameters, options, cancellationToken);

    /// <summary>Begins work by the name of its operation, such as <c>graph.billing.billed_usage.export</c>.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="parameters">As the table names them, with a request body under <c>body</c>.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call that begins it.</param>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public Task<Work<JsonNode?>> StartAsync(
        string operation, JsonObject? parameters = null, RestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Request request = new Request(Check.NotNull(operation, nameof(operation))).With(parameters);
        return Caller.WorkAsync(request, options, cancellationToken, isGenerated: false);
    }

    /// <summary>Takes up work that was begun earlier, here or in another process. Sends nothing.</summary>
    /// <param name="continuation">The <see cref="Work{T}.Continuation"/> of that work, or of a batch of its records.</param>
    /// <exception cref="ArgumentException">It is none of work.</exception>
    public Work<JsonNode?> Resume(Continuation continuation) => Caller.Resume(continuation, Reading.Node);

    /// <summary>The same, with the type of its result: <c>ResourceJson.Default.BillingExportManifest</c>.</summary>
    /// <param name="continuation">The <see cref="Work{T}.Continuation"/> of that work, or of a batch of its records.</param>
    /// <param name="type">What its result is read as.</param>
    /// <exception cref="ArgumentException">It is none of work.</exception>
    public Work<T> Resume<T>(Continuation continuation, JsonTypeInfo<T> type)
        where T : class => Caller.Resume(continuation, type);

    /// <summary>Prepares a file by the name of its operation, such as <c>invoices.statement.get</c>. Sends nothing.</summary>
    /// <param name="operation">Its name.</param>
    /// <param name="parameters">As the table names them.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Ends the transfer.</param>
    public Download Download(
        string operation, JsonObject? parameters = null, RestOptions? options = null, CancellationToken cancellationToken = default)
    {
        Request request = new Request(Check.NotNull(operation, nameof(operation))).With(parameters);
        return Caller.Download(request, options, cancellationToken, isGenerated: false);
    }

    /// <summary>Makes a request that is no row of the table; token, retries and errors are those of any call.</summary>
    /// <param name="method"><c>GET</c>, <c>HEAD</c>, <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</param>
    /// <param name="path">On the service's host, with its version and a query if you like: <c>/v1/customers?size=10</c>. It is sent as it is.</param>
    /// <param name="parameters">What is sent besides.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public Task<Answer> RequestAsync(
        string method,
        string path,
        RawParameters? parameters = null,
        RestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        Caller.RawAsync((parameters ?? new RawParameters()).ToRequest(method, path), options, cancellationToken);

    /// <summary>Reads a collection that is no row of the table, by the links or tokens that its answers give.</summary>
    /// <param name="path">As of <see cref="RequestAsync"/>.</param>
    /// <param name="parameters">As of <see cref="RequestAsync"/>.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    public Pages<JsonNode?> RequestPagesAsync(
        string path, RawParameters? parameters = null, PageOptions? options = null, CancellationToken cancellationToken = default) =>
        Caller.RawPages((parameters ?? new RawParameters()).ToRequest("GET", path), options, cancellationToken);

    /// <summary>Gets an access token in this tenant, from the cache or by one redemption.</summary>
    /// <param name="scopes">Scopes of one resource separated by spaces, or a resource: <c>https://graph.microsoft.com/.default</c>.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="SignInRequiredException">No refresh token works: a person must sign in.</exception>
    /// <exception cref="ConsentRequiredException">The app is not consented in this tenant.</exception>
    /// <exception cref="PartnerCenterException">Another kind that Entra's answer means.</exception>
    public ValueTask<AccessToken> TokenAsync(
        string scopes, TokenOptions? options = null, CancellationToken cancellationToken = default)
    {
        bool mayBeCached = options is null || (options.Claims is null && !options.Force && (options.Tenant is null || options.Tenant == TenantId));
        if (mayBeCached && !cancellationToken.IsCancellationRequested && TokenCached(scopes) is { } cached)
        {
            return new ValueTask<AccessToken>(cached);
        }
        return new ValueTask<AccessToken>(FetchAsync(scopes, options, cancellationToken));
    }

    /// <summary>The cached token, when there is one that is fresh. Never waits, sends nothing.</summary>
    /// <param name="scopes">As of <see cref="TokenAsync"/>.</param>
    /// <exception cref="ConfigurationException">Scopes that cannot be, or an app that was closed.</exception>
    public AccessToken? TokenCached(string scopes)
    {
        Check.NotNull(scopes, nameof(scopes));
        try
        {
            return (_lookups.TryGetValue(scopes, out Lookup? lookup) ? lookup : Open(scopes)).Find();
        }
        catch (FailureException failure)
        {
            throw Failures.Of(failure.Outcome);
        }
    }

    private Lookup Open(string scopes)
    {
        Place place = Caller.Place;
        TokenLookup wish = new(place.Partner!, scopes, place.Customer, place.Account, place.AppOnly);
        Lookup lookup = new(Caller.Native.OpenLookup(wish));
        // Who asks for ever new scopes shall not fill the memory.
        if (_lookups.Count >= MostLookups)
        {
            _lookups.Clear();
        }
        return _lookups.GetOrAdd(scopes, lookup);
    }

    private async Task<AccessToken> FetchAsync(string scopes, TokenOptions? options, CancellationToken cancellation)
    {
        Request request = new Request("tokens.get")
            .With("scopes", Check.NotNull(scopes, nameof(scopes)))
            .With("claims", options?.Claims)
            .With("force", options is { Force: true } ? true : null)
            .With("tenant", options?.Tenant);
        Resources.AccessToken found =
            await Caller.OneAsync(request, ResourceJson.Default.AccessToken, options, cancellation).ConfigureAwait(false);
        return new AccessToken(found.Token ?? "", found.ExpiresOn ?? 0, found.RefreshOn ?? 0);
    }
}

/// <summary>A token that is asked for often: as long as it is good, all who ask are given one object.</summary>
internal sealed class Lookup
{
    private readonly LookupHandle _native;
    private volatile AccessToken? _held;

    internal Lookup(LookupHandle native) => _native = native;

    internal AccessToken? Find()
    {
        AccessToken? held = _held;
        CachedToken? token = held?.Cached;
        if (_native.Update(ref token))
        {
            held = token is { } found ? new AccessToken(found) : null;
            _held = held;
        }
        return held;
    }
}

/// <summary>A partner's tenant. Made by <see cref="App.Partner"/>.</summary>
public sealed partial class Partner : Tenant
{
    internal Partner(Caller caller)
        : base(caller)
    {
    }

    /// <summary>A customer by its tenant id. Sends nothing.</summary>
    /// <param name="tenant">Tenant id.</param>
    public Customer Customer(string tenant) =>
        new(Caller.At(Caller.Place with { Customer = Check.NotNull(tenant, nameof(tenant)) }));

    /// <summary>Tells which tenant it is.</summary>
    public override string ToString() => $"Partner {TenantId}";
}

/// <summary>A customer's tenant, reached on a partner's behalf. Made by <see cref="Partner.Customer"/>.</summary>
public sealed partial class Customer : Tenant
{
    internal Customer(Caller caller)
        : base(caller)
    {
    }

    /// <summary>The partner on whose behalf it is reached.</summary>
    public Partner Partner => new(Caller.At(Caller.Place with { Customer = null }));

    /// <summary>Tells which tenant it is, and whose customer.</summary>
    public override string ToString() => $"Customer {TenantId} of {Caller.Place.Partner}";
}
