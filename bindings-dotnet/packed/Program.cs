// A fresh program that has the packages from a feed, and nothing of the checkout: it signs somebody in at the emulator
// and reaches a customer. It ends with an exception when anything is not as it should be.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PartnerCenter;

string folder = Environment.GetEnvironmentVariable("EMULATOR")!;
JsonNode facts = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "ready.json")))!;
Uri proxy = new((string)facts["proxy"]!);

await using App app = new((string)facts["confidential"]!["id"]!, new AppOptions
{
    Credential = new ClientSecret((string)facts["confidential"]!["secret"]!),
    Proxy = Proxy.At(proxy),
    ExtraRoots = [File.ReadAllText(Path.Combine(folder, "ca.pem"))],
});
Partner partner = app.Partner((string)facts["tenant"]!);
try
{
    await partner.TokenAsync("https://graph.microsoft.com/.default");
    throw new InvalidOperationException("nobody has signed in");
}
catch (SignInRequiredException error)
{
    Console.WriteLine($"{error.Kind}: {error.Hint}");
}

var begun = await partner.SignIn.BeginAsync("http://localhost/callback");
await app.SignIn.FinishAsync(begun.SignIn!, new SignInFinishOptions { Form = await AnswerAsync(begun.AuthorizeUrl!) });
var customers = await partner.Customers.ListAsync().ToListAsync();
Customer customer = partner.Customer((string)facts["customers"]!["tailspin"]!);
var credential = customer.AsTokenCredential();
var token = await credential.GetTokenAsync(new Azure.Core.TokenRequestContext(["https://graph.microsoft.com/.default"]), default);
Console.WriteLine($"{customers.Count} customers, a token until {token.ExpiresOn:u}");
if (customers.Count != 7 || token.Token.Length == 0)
{
    throw new InvalidOperationException("that is not what the emulator has");
}

// What a browser would carry back.
async Task<string> AnswerAsync(string address)
{
    using HttpClient control = new(new SocketsHttpHandler { UseProxy = false });
    JsonObject person = new() { ["authorize_url"] = address, ["user"] = (string)facts["user"]! };
    using StringContent body = new(person.ToJsonString(), Encoding.UTF8, "application/json");
    using HttpResponseMessage answer = await control.PostAsync(new Uri(proxy, "/_emulator/sign-in"), body);
    JsonObject fields = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["fields"]!.AsObject();
    IEnumerable<string> pairs = fields.Select(field => $"{field.Key}={WebUtility.UrlEncode((string?)field.Value)}");
    return string.Join('&', pairs);
}
