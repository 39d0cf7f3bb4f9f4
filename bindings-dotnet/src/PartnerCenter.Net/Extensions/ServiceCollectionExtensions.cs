using System;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using PartnerCenter;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds an app to a program's services.</summary>
public static class PartnerCenterServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="App"/> for the whole program, made when it is first wanted. Log lines go to the program's loggers.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="clientId">Application (client) id.</param>
    /// <param name="options">What the app is made of.</param>
    public static IServiceCollection AddPartnerCenter(this IServiceCollection services, string clientId, AppOptions? options = null) =>
        services.AddPartnerCenter(clientId, _ => options ?? new AppOptions());

    /// <summary>Adds one <see cref="App"/> for the whole program, made when it is first wanted. Log lines go to the program's loggers.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="clientId">Application (client) id.</param>
    /// <param name="options">Gives what the app is made of, such as a <see cref="TokenStore"/> that is a service itself.</param>
    public static IServiceCollection AddPartnerCenter(
        this IServiceCollection services, string clientId, Func<IServiceProvider, AppOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(provider =>
        {
            if (provider.GetService(typeof(ILoggerFactory)) is ILoggerFactory factory)
            {
                LogForwarding.To(factory);
            }
            return new App(clientId, options(provider));
        });
        return services;
    }
}
