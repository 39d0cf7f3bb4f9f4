using System;
using System.Collections.Concurrent;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Log lines, and the program's services.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Lines_are_off_until_they_are_asked_for_hold_no_secret_and_end()
    {
        Lines lines = new();
        await Emulator.AppOnly().TokenAsync(Emulator.Graph);
        using (LogForwarding.To(lines, LogLevel.Trace))
        {
            string token = (await Emulator.AppOnly().TokenAsync(Emulator.Graph)).Token;
            await Emulator.UntilAsync(() => !lines.Taken.IsEmpty, "a log line");
            Assert.All(lines.Taken, line =>
            {
                Assert.StartsWith("partnercenter", line.Category, StringComparison.Ordinal);
                Assert.DoesNotContain("::", line.Category, StringComparison.Ordinal);
                Assert.DoesNotContain(Emulator.Secret, line.Text, StringComparison.Ordinal);
                Assert.DoesNotContain(token, line.Text, StringComparison.Ordinal);
            });
        }
        await Task.Delay(100);
        int before = lines.Taken.Count;
        await Emulator.AppOnly().TokenAsync(Emulator.Graph);
        Assert.Equal(before, lines.Taken.Count);
    }

    [Fact]
    public async Task A_sink_that_throws_hurts_nobody()
    {
        int called = 0;
        Log.Set(LogLineLevel.Trace, (_, _, _) =>
        {
            called++;
            throw new InvalidOperationException("a sink");
        });
        Assert.NotEmpty((await Emulator.AppOnly().TokenAsync(Emulator.Graph)).Token);
        await Emulator.UntilAsync(() => called > 0, "a log line");
        Log.Clear();
        Assert.Throws<FailureException>(() => Log.Set((LogLineLevel)9, (_, _, _) => { }));
        Assert.Throws<ArgumentNullException>(() => Log.Set(LogLineLevel.Info, null!));
    }

    [Fact]
    public async Task The_last_receiver_has_the_lines()
    {
        Lines first = new(), second = new();
        IDisposable one = LogForwarding.To(first);
        using IDisposable two = LogForwarding.To(second);
        one.Dispose();
        await Emulator.AppOnly().TokenAsync(Emulator.Graph);
        await Emulator.UntilAsync(() => !second.Taken.IsEmpty, "a log line");
        Assert.Empty(first.Taken);
    }

    [Fact]
    public async Task An_app_is_a_service()
    {
        ServiceCollection services = new();
        services.AddPartnerCenter(Emulator.ClientId, _ => new AppOptions
        {
            Credential = new ClientSecret(Emulator.Secret),
            Proxy = Emulator.Proxy,
            ExtraRoots = [Emulator.Authority],
        });
        services.AddPartnerCenter("another", new AppOptions());
        ServiceDescriptor app = Assert.Single(services);
        Assert.Equal((typeof(App), ServiceLifetime.Singleton), (app.ServiceType, app.Lifetime));
        Lines lines = new();
        using App made = (App)app.ImplementationFactory!(new Provider(lines));
        await made.Partner(Emulator.Tenant, appOnly: true).TokenAsync(Emulator.Graph);
        await Emulator.UntilAsync(() => !lines.Taken.IsEmpty, "a log line");
        LogForwarding.To(lines, LogLevel.None).Dispose();
        Assert.Throws<ArgumentNullException>(() => PartnerCenterServiceCollectionExtensions.AddPartnerCenter(null!, "x"));
    }

    private sealed class Provider(ILoggerFactory factory) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(ILoggerFactory) ? factory : null;
    }

    private sealed class Lines : ILoggerFactory
    {
        internal ConcurrentQueue<(string Category, LogLevel Level, string Text)> Taken { get; } = new();

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

        public void Dispose()
        {
        }

        private sealed class Logger(Lines lines, string category) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(
                LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Taken.Enqueue((category, logLevel, formatter(state, exception)));
        }
    }
}
