// A cloud solution provider: lists its customers with the refresh token that PartnerConsent stored, and reads each one's
// domains from Microsoft Graph in that customer's tenant. A customer that refuses does not stop the others.

using System;
using System.Collections.Generic;
using PartnerCenter;

return await Settings.RunAsync(async () =>
{
    await using App app = Settings.App();
    Partner partner = app.Partner(Settings.Partner);
    await foreach (var customer in partner.Customers.ListAsync())
    {
        string name = customer.CompanyProfile?.CompanyName ?? customer.Id!;
        try
        {
            List<string> domains = [];
            await foreach (var domain in partner.Customer(customer.Id!).Graph.Domains.ListAsync())
            {
                domains.Add(domain.Id!);
            }
            Console.WriteLine($"{name}: {string.Join(", ", domains)}");
        }
        catch (PartnerCenterException error)
        {
            Console.WriteLine($"{name}: {Settings.Told(error)}");
        }
    }
});
