using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Embedded.Context;

internal static class DeterministicGuid
{
    /// <summary>A name-based id in the form of RFC 9562's version 8, from the first 16 bytes of the name's SHA-256.</summary>
    public static Guid From(string name)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), bytes);
        bytes[6] = (byte)(bytes[6] & 0x0F | 0x80);
        bytes[8] = (byte)(bytes[8] & 0x3F | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }
}
