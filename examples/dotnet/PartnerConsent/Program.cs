// A web site on which a partner signs in and consents. The refresh token is stored only for the partners that are allowed,
// and only when the sign-in had MFA; nothing is stored otherwise, and the page says why.
//
// PARTNERCENTER_REDIRECT_URI is the address as it is registered, such as http://localhost:8400/ (default). A site with a host
// name of its own stands behind a server that speaks TLS.

using System;
using System.IO;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PartnerCenter;
using PartnerCenter.Resources;

string redirectUri = Settings.Optional("PARTNERCENTER_REDIRECT_URI") ?? "http://localhost:8400/";

return await Settings.RunAsync(async () =>
{
    await using App app = Settings.App();
    using HttpListener site = new();
    site.Prefixes.Add(redirectUri.EndsWith('/') ? redirectUri : $"{redirectUri}/");
    site.Start();
    Console.WriteLine($"open {redirectUri}");
    while (true)
    {
        HttpListenerContext context = await site.GetContextAsync();
        bool isDone = await AnswerAsync(app, context);
        if (isDone && Settings.Optional("PARTNERCENTER_ONCE") is not null)
        {
            return;
        }
    }
});

async Task<bool> AnswerAsync(App app, HttpListenerContext context)
{
    try
    {
        if (context.Request.HttpMethod == "POST")
        {
            string user = await FinishAsync(app, context.Request);
            await PageAsync(context.Response, 200, $"{user} signed in. You may close this page.");
            return true;
        }
        // Only the partners that are named may enrol: a stranger's sign-in is refused and not stored.
        BegunSignIn begun = await app.SignIn.BeginAsync(redirectUri, new SignInBeginOptions
        {
            AllowedPartners = new JsonArray(Settings.Partner),
        });
        // The sign-in belongs to this browser: it comes back with the answer of Entra, which another site posts.
        bool isSecure = redirectUri.StartsWith("https:", StringComparison.Ordinal);
        context.Response.Headers.Add(
            "Set-Cookie", $"signIn={begun.SignIn}; HttpOnly; Path=/; {(isSecure ? "Secure; SameSite=None" : "SameSite=Lax")}");
        context.Response.Redirect(begun.AuthorizeUrl!);
        context.Response.Close();
    }
    catch (PartnerCenterException error)
    {
        Console.WriteLine(Settings.Told(error));
        await PageAsync(context.Response, 403, Settings.Told(error));
    }
    return false;
}

static async Task<string> FinishAsync(App app, HttpListenerRequest request)
{
    using StreamReader reader = new(request.InputStream, Encoding.UTF8);
    string form = await reader.ReadToEndAsync();
    string signIn = request.Cookies["signIn"]?.Value ?? "";
    Enrolment enrolled = await app.SignIn.FinishAsync(signIn, new SignInFinishOptions { Form = form });
    Console.WriteLine($"{enrolled.User} signed in by {string.Join(", ", enrolled.Amr ?? [])}");
    return enrolled.User ?? "somebody";
}

static async Task PageAsync(HttpListenerResponse response, int status, string text)
{
    response.StatusCode = status;
    response.ContentType = "text/plain; charset=utf-8";
    await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(text));
    response.Close();
}
