using System;
using System.Collections;
using System.Management.Automation;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PartnerCenterSAM;

/// <summary>How an app proves who it is, as the library's configuration has it.</summary>
internal static class Credentials
{
    internal static Hashtable None => new() { ["kind"] = "none" };

    /// <summary>The password of a credential, as client secret.</summary>
    internal static Hashtable Secret(PSCredential credential)
    {
        string secret = credential.Password is null ? "" : Secrets.Text(credential.Password);
        return secret.Length > 0
            ? new Hashtable { ["kind"] = "secret", ["secret"] = secret }
            : throw new PartnerException(
                "configuration", "The credential has no password.", "Its password is the app's client secret: the value, not its id.");
    }

    /// <summary>A certificate of the user's store, else of the machine's.</summary>
    /// <exception cref="PartnerException">There is none, or its key cannot be used.</exception>
    internal static Hashtable Certificate(string thumbprint)
    {
        using X509Certificate2 found = Find(thumbprint, StoreLocation.CurrentUser)
            ?? Find(thumbprint, StoreLocation.LocalMachine)
            ?? throw new PartnerException(
                "credential",
                $"There is no certificate with the thumbprint {thumbprint} in CurrentUser\\My or LocalMachine\\My.",
                "Compare it with Get-ChildItem Cert:\\CurrentUser\\My.");
        if (!found.HasPrivateKey)
        {
            throw new PartnerException("credential", $"The certificate {thumbprint} is here without its private key.", "Import the PFX.");
        }
        try
        {
            // A password that nobody knows, for the way across.
            string password = Guid.NewGuid().ToString();
            return new Hashtable
            {
                ["kind"] = "certificate",
                ["pfx"] = Convert.ToBase64String(found.Export(X509ContentType.Pfx, password)),
                ["password"] = password,
            };
        }
        catch (CryptographicException error)
        {
            throw new PartnerException(
                "credential", $"The private key of the certificate {thumbprint} cannot be exported.",
                "Import the PFX with the key marked as exportable.", error);
        }
    }

    private static X509Certificate2? Find(string thumbprint, StoreLocation location)
    {
        try
        {
            using X509Store store = new(StoreName.My, location);
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            // Expired ones too: Entra decides.
            X509Certificate2Collection found = store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false);
            return found.Count > 0 ? found[0] : null;
        }
        catch (CryptographicException)
        {
            // There is no such store on this system.
            return null;
        }
    }
}
