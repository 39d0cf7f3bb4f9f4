using System;
using System.Threading.Tasks;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>
/// An app registration of Microsoft Entra: where everything begins. It sends nothing until it is asked to, may be used
/// from every thread, and is meant to live as long as the program.
/// </summary>
/// <example><code>
/// using App app = new(clientId, new AppOptions
/// {
///     Credential = new ClientSecret(secret),
///     Store = new KeyVaultStore("https://contoso.vault.azure.net"),
/// });
/// await foreach (var customer in app.Partner(tenant).Customers.ListAsync())
/// {
///     Console.WriteLine(customer.CompanyProfile?.CompanyName);
/// }
/// </code></example>
public sealed partial class App : Bound, IDisposable, IAsyncDisposable
{
    /// <summary>Makes an app. Sends nothing.</summary>
    /// <param name="clientId">Application (client) id.</param>
    /// <param name="options">What it is made of.</param>
    /// <exception cref="ConfigurationException">A value that cannot be used, by name.</exception>
    /// <exception cref="StoreException">The store cannot be opened.</exception>
    /// <exception cref="DllNotFoundException">There is no native library for this platform, or it belongs to another version.</exception>
    public App(string clientId, AppOptions? options = null)
        : base(Make(Check.NotNull(clientId, nameof(clientId)), options ?? new AppOptions())) => ClientId = clientId;

    /// <summary>Application (client) id.</summary>
    public string ClientId { get; }

    /// <summary>A partner by its tenant id. Sends nothing.</summary>
    /// <param name="tenant">Tenant id.</param>
    /// <param name="account">Which of several accounts that consented: the name under which the sign-in was stored.</param>
    /// <param name="appOnly">Whether the app speaks alone, without a person's consent.</param>
    public Partner Partner(string tenant, string? account = null, bool appOnly = false) =>
        new(Caller.At(new Place(Check.NotNull(tenant, nameof(tenant)), Customer: null, account, appOnly)));

    /// <summary>Closes the app: later calls are refused, those under way go on. Closing twice does nothing.</summary>
    public void Dispose() => Caller.Native.Dispose();

    /// <summary>As <see cref="Dispose"/>.</summary>
    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }

    /// <summary>Tells its client id.</summary>
    public override string ToString() => $"App {ClientId}";

    private static Caller Make(string clientId, AppOptions options)
    {
        try
        {
            return new Caller(AppHandle.Create(options.ToBytes(clientId), new HostAnswers(options)), default);
        }
        catch (FailureException failure)
        {
            throw Failures.Of(failure.Outcome);
        }
    }
}
