using System;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace PartnerCenterSAM;

/// <summary>Apps by the refresh token that the user gave: a script that asks for a token in each of a thousand customers takes the
/// refresh token over once. Another refresh token is another app, so that the one given is always the one used.</summary>
internal static class RefreshTokenApps
{
    private const int Most = 32;
    private static readonly ConcurrentDictionary<string, (PartnerApp App, string Partner)> s_known = new(StringComparer.Ordinal);

    /// <summary>By what an app is found again. Nothing in it can be read.</summary>
    internal static string Key(string clientId, EnvironmentName environment, string credential, string refreshToken)
    {
        using SHA256 hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(
            string.Join("\n", clientId, environment.ToString(), credential, refreshToken))));
    }

    internal static bool TryGet(string key, out (PartnerApp App, string Partner) known) => s_known.TryGetValue(key, out known);

    internal static void Keep(string key, PartnerApp app, string partner)
    {
        // Those that are let go may be in use elsewhere: they end when nobody has them any more.
        if (s_known.Count >= Most)
        {
            s_known.Clear();
        }
        s_known[key] = (app, partner);
    }

    internal static void Clear() => s_known.Clear();
}
