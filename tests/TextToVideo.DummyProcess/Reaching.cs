using System.Net;
using System.Net.Sockets;

namespace TextToVideo.DummyProcess;

/// <summary>What a tool tries that a hostile file has taken over.</summary>
internal static class Reaching
{
    public static int Connect(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, port);
            Console.WriteLine("connected");
        }
        catch (SocketException failure)
        {
            Console.WriteLine($"no way: {failure.SocketErrorCode}");
        }
        return 0;
    }

    public static int FillDisk(string path)
    {
        using var file = File.Create(path);
        var block = new byte[1 << 20];
        while (true) file.Write(block);
    }
}
