// A control panel vendor: takes its consent in a customer's tenant away, grants it anew, and reads the customer's Azure
// subscriptions and domains then. The customer's tenant id is the only argument; without one it is done for every customer.

using System;
using System.Collections.Generic;
using PartnerCenter;
using PartnerCenter.Resources;
using Customer = PartnerCenter.Customer;

const string Graph = "00000003-0000-0000-c000-000000000000";
const string Azure = "797f4846-ba00-4fd7-ba43-dac1f8f63013";

return await Settings.RunAsync(async () =>
{
    await using App app = Settings.App();
    Partner partner = app.Partner(Settings.Partner);
    if (args is [string tenant])
    {
        await ConsentAsync(tenant, partner.Customer(tenant));
        return;
    }
    await foreach (var customer in partner.Customers.ListAsync())
    {
        string name = customer.CompanyProfile?.CompanyName ?? customer.Id!;
        try
        {
            await ConsentAsync(name, partner.Customer(customer.Id!));
        }
        catch (PartnerCenterException error)
        {
            Console.WriteLine($"{name}: {Settings.Told(error)}");
        }
    }
});

static async System.Threading.Tasks.Task ConsentAsync(string name, Customer customer)
{
    try
    {
        await customer.ApplicationConsents.DeleteAsync(Settings.ClientId);
        Console.WriteLine($"{name}: the consent of before is removed");
    }
    catch (NotFoundException)
    {
        Console.WriteLine($"{name}: there was no consent");
    }
    await customer.ApplicationConsents.CreateAsync(new ApplicationConsent
    {
        ApplicationId = Settings.ClientId,
        DisplayName = "Control panel",
        ApplicationGrants =
        [
            new ApplicationGrant { EnterpriseApplicationId = Graph, Scope = "Directory.Read.All,Domain.Read.All" },
            new ApplicationGrant { EnterpriseApplicationId = Azure, Scope = "user_impersonation" },
        ],
    });
    // What was granted shows by what can be done with it.
    await RunAzureTaskAsync(name, customer);
    await RunGraphTaskAsync(name, customer);
}

static async System.Threading.Tasks.Task RunAzureTaskAsync(string name, Customer customer)
{
    List<ArmSubscription> subscriptions = await customer.Arm.Subscriptions.ListAsync().ToListAsync();
    Console.WriteLine($"{name}: {subscriptions.Count} Azure subscriptions");
    foreach (ArmSubscription subscription in subscriptions)
    {
        Console.WriteLine($"  {subscription.SubscriptionId} {subscription.DisplayName}");
    }
}

static async System.Threading.Tasks.Task RunGraphTaskAsync(string name, Customer customer)
{
    List<GraphDomain> domains = await customer.Graph.Domains.ListAsync().ToListAsync();
    Console.WriteLine($"{name}: {domains.Count} domains");
    foreach (GraphDomain domain in domains)
    {
        Console.WriteLine($"  {domain.Id}");
    }
}
