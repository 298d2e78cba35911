using System.Text;
using TextToVideo.Uploads;

namespace TextToVideo.Tests.Uploads;

[TestClass]
public sealed class MediaSignatureTests
{
    [TestMethod]
    [DataRow("\0\0\0\u0020ftypisom\0\0\u0002\0", ".mp4", UploadKind.Video)]
    [DataRow("\0\0\0\u0014ftypqt  \0\0\0\0", ".mov", UploadKind.Video)]
    [DataRow("\0\0\0\u001cftypM4A \0\0\0\0", ".m4a", UploadKind.Audio)]
    [DataRow("\u001a\u0045\u00df\u00a3\u009f", ".mkv", UploadKind.Video)]
    [DataRow("RIFF\u0024\0\0\0WAVEfmt ", ".wav", UploadKind.Audio)]
    [DataRow("RIFF\u0024\0\0\0WEBPVP8 ", ".webp", UploadKind.Picture)]
    [DataRow("RIFF\u0024\0\0\0AVI LIST", ".avi", UploadKind.Video)]
    [DataRow("\u0089PNG\r\n\u001a\n", ".png", UploadKind.Picture)]
    [DataRow("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF", ".jpg", UploadKind.Picture)]
    [DataRow("GIF89a", ".gif", UploadKind.Picture)]
    [DataRow("ID3\u0004\0", ".mp3", UploadKind.Audio)]
    [DataRow("\u00ff\u00fb\u0090\0", ".mp3", UploadKind.Audio)]
    [DataRow("\u00ff\u00f1\u0050\u0080", ".aac", UploadKind.Audio)]
    [DataRow("fLaC\0", ".flac", UploadKind.Audio)]
    [DataRow("OggS\0", ".ogg", UploadKind.Audio)]
    [DataRow("\0\u0001\0\0\0\u0010", ".ttf", UploadKind.Font)]
    [DataRow("OTTO\0\u000c", ".otf", UploadKind.Font)]
    [DataRow("<svg xmlns=\"http://www", ".svg", UploadKind.Vector)]
    [DataRow("<?xml version=\"1.", ".svg", UploadKind.Vector)]
    public void Of_FirstBytesOfAMedium_NamesIt(string head, string extension, UploadKind kind)
    {
        var signature = MediaSignature.Of(Encoding.Latin1.GetBytes(head));

        Assert.AreEqual((extension, kind), (signature!.Extension, signature.Kind));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("\u00ff")]
    [DataRow("#EXTM3U\n#EXT-X-VERSION")]
    [DataRow("ffconcat version 1.0")]
    [DataRow("<!DOCTYPE html>")]
    [DataRow("%PDF-1.7")]
    [DataRow("PK\u0003\u0004")]
    [DataRow("RIFF")]
    [DataRow("RIFF\0\0\0\0sfbkLIST")]
    [DataRow("\u00ff\u00fe<\0h\0t\0m\0")]
    public void Of_AnythingElse_KnowsNothing(string head) => Assert.IsNull(MediaSignature.Of(Encoding.Latin1.GetBytes(head)));
}
