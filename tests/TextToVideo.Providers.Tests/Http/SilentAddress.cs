using System.Net;
using System.Net.Sockets;

namespace TextToVideo.Providers.Tests.Http;

/// <summary>An address that answers nothing, as behind a firewall that drops packets: its queue of connections is full, and nobody takes any.</summary>
internal sealed class SilentAddress : IDisposable
{
    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _waiting = [];

    public SilentAddress()
    {
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(0);
        for (var i = 0; i < 8; i++)
        {
            var client = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
            _waiting.Add(client);
            try
            {
                client.Connect(_listener.LocalEndPoint!);
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
            {
                // It goes on by itself, or waits as all will.
            }
        }
    }

    public Uri Url => new($"http://{_listener.LocalEndPoint}/");

    public void Dispose()
    {
        foreach (var client in _waiting) client.Dispose();
        _listener.Dispose();
    }
}
