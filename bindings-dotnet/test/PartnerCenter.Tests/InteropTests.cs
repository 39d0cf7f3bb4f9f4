using System;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The lower assembly by itself, without any service.</summary>
public sealed class InteropTests
{
    private const string Client = "11111111-1111-4111-8111-111111111111";

    [Fact]
    public async Task A_panic_inside_is_an_outcome_and_the_next_call_works()
    {
        using AppHandle app = Create();
        byte[] request = Json("""{"operation":"internal.panic"}""");
        Outcome outcome = await app.CallAsync(request);
        Assert.Equal(Status.Internal, outcome.Status);
        Assert.Equal(Status.Internal, app.Call(request).Status);
        Assert.Equal(Status.Internal, app.Call(request, new CancellationTokenSource().Token).Status);
        Assert.Equal("internal", Kind(outcome));
        Assert.True((await app.CallAsync(Json("""{"operation":"tokens.withheld.list"}"""))).IsSuccess);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"clientId":"11111111-1111-4111-8111-111111111111","clout":"global"}""")]
    public void A_configuration_that_cannot_be_used_is_refused(string configuration)
    {
        FailureException refused = Assert.Throws<FailureException>(() => AppHandle.Create(Json(configuration)));
        Assert.Equal(Status.Configuration, refused.Outcome.Status);
        Assert.Equal("configuration", Kind(refused.Outcome));
    }

    [Fact]
    public async Task What_was_disposed_of_is_refused_by_name()
    {
        AppHandle app = Create();
        StreamHandle stream = app.OpenStream(Json($$"""{"operation":"customers.list","partner":"{{Client}}"}"""));
        TokenLookup lookup = new(Client, "https://graph.microsoft.com/.default");
        Assert.Null(app.TokenCached(lookup));
        stream.Dispose();
        stream.Dispose();
        Assert.Contains("closed", Text(await stream.NextAsync()), StringComparison.Ordinal);
        Assert.Contains("closed", Text(stream.Next()), StringComparison.Ordinal);
        app.Dispose();
        app.Dispose();
        byte[] request = Json("""{"operation":"tokens.withheld.list"}""");
        Assert.Equal(Status.Configuration, (await app.CallAsync(request)).Status);
        Assert.Contains("closed", Text(app.Call(request)), StringComparison.Ordinal);
        Assert.Throws<FailureException>(() => app.OpenStream(request));
        Assert.Throws<FailureException>(() => app.TokenCached(lookup));
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_is_not_begun()
    {
        using AppHandle app = Create();
        CancellationToken cancelled = new(canceled: true);
        byte[] request = Json("""{"operation":"internal.panic"}""");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => app.CallAsync(request, cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => app.Call(request, cancelled));
    }

    [Fact]
    public void Nothing_is_shown_that_may_be_secret()
    {
        Assert.DoesNotContain("canary", new CachedToken("canary", 1, 2).ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AppHandle.Create(null!));
    }

    private static AppHandle Create() => AppHandle.Create(Json($$"""{"clientId":"{{Client}}"}"""));

    private static byte[] Json(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text(Outcome outcome) => Encoding.UTF8.GetString(outcome.Body);

    private static string? Kind(Outcome outcome) => JsonDocument.Parse(outcome.Body).RootElement.GetProperty("kind").GetString();
}
