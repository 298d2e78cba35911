using System.Security.Cryptography;
using System.Text.RegularExpressions;
using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Requests;
using TextToVideo.Uploads;

namespace TextToVideo.Branding;

/// <summary>Takes in the files of kits: looked into, and named by their content, so that an edit never changes what a job has read.</summary>
internal sealed partial class BrandFiles(IArtifactStore store, IMediaProbe probe, UploadShelf uploads)
{
    private const long MostLogoBytes = 10_000_000;

    /// <summary>One side against the other: a hairline is no logo.</summary>
    private const double MostOblong = 12;

    private static readonly Dictionary<string, string> Pictures = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = ".png", [".jpg"] = ".jpg", [".jpeg"] = ".jpg", [".webp"] = ".webp",
    };

    /// <param name="paths">What the sender may have read.</param>
    /// <returns>The name under which it is kept; null where a fault was told.</returns>
    public async Task<string?> TakePictureAsync(string field, string file, PathPolicy paths, FaultList faults, CancellationToken cancellationToken)
    {
        if (KeptName().IsMatch(file))
        {
            if (await store.FindAsync(BrandKeys.File(file), cancellationToken) is not null) return file;
            faults.Add(field, FaultCode.Unreadable, "No brand has such a file any more; send it again.");
            return null;
        }
        using var scratch = store.BeginScratch();
        var extension = DataPicture().Match(file) is { Success: true } data ? await UnpackAsync(field, data, scratch, faults, cancellationToken)
            : UploadReference.IsOne(file) ? await CopyUploadAsync(field, file, scratch, faults, cancellationToken)
            : await CopyAsync(field, file, paths, scratch, faults, cancellationToken);
        if (extension is null || !await IsPictureAsync(field, Draft(scratch, extension), faults, cancellationToken)) return null;

        var draft = Draft(scratch, extension);
        string name;
        await using (var content = File.OpenRead(draft)) name = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) + extension;
        await store.PublishAsync(draft, BrandKeys.File(name), cancellationToken);
        return name;
    }

    private static async Task<string?> UnpackAsync(string field, Match data, ScratchFolder scratch, FaultList faults, CancellationToken cancellationToken)
    {
        var extension = Pictures[$".{data.Groups["type"].Value}"];
        var text = data.Groups["data"].Value;
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            faults.Add(field, FaultCode.Malformed, "What follows \"base64,\" is not base64.");
            return null;
        }
        await File.WriteAllBytesAsync(Draft(scratch, extension), bytes.AsMemory(0, length), cancellationToken);
        return extension;
    }

    private static async Task<string?> CopyAsync(string field, string file, PathPolicy paths, ScratchFolder scratch, FaultList faults, CancellationToken cancellationToken)
    {
        if (!Pictures.TryGetValue(Path.GetExtension(file), out var extension))
        {
            faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(file)} is no PNG, JPEG or WebP; send it as \"data:image/png;base64,...\" or by its path.");
            return null;
        }
        var ruling = paths.RuleOnFile(file);
        if (ruling is not { Verdict: PathVerdict.Allowed, RealPath: { } path })
        {
            var reason = ruling.Verdict == PathVerdict.NotAllowed ? "is outside the folders that may be read here" : "is not there";
            faults.Add(field, ruling.Verdict == PathVerdict.NotAllowed ? FaultCode.NotAllowed : FaultCode.Unreadable, $"{FaultList.Quote(file)} {reason}; send the picture as \"data:image/png;base64,...\" or by the path of one that is.");
            return null;
        }
        if (new FileInfo(path).Length > MostLogoBytes)
        {
            faults.Add(field, FaultCode.TooLong, $"It has more than {FaultList.Number(MostLogoBytes)} bytes; make it smaller.");
            return null;
        }
        await CopyAsync(path, Draft(scratch, extension), cancellationToken);
        return extension;
    }

    private async Task<string?> CopyUploadAsync(string field, string reference, ScratchFolder scratch, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            await using var sent = await uploads.OpenAsync(UploadReference.IdOf(reference) ?? reference, cancellationToken);
            if (Pictures.TryGetValue(Path.GetExtension(sent.Path), out var extension) && sent.Info.Length <= MostLogoBytes)
            {
                await CopyAsync(sent.Path, Draft(scratch, extension), cancellationToken);
                return extension;
            }
            faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(reference)} is no PNG, JPEG or WebP of at most {FaultList.Number(MostLogoBytes)} bytes.");
        }
        catch (UploadNotFoundException)
        {
            faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(reference)} is not there any more; send the file again.");
        }
        return null;
    }

    private static async Task CopyAsync(string source, string target, CancellationToken cancellationToken)
    {
        await using var from = File.OpenRead(source);
        await using var to = File.Create(target);
        await from.CopyToAsync(to, cancellationToken);
    }

    private async Task<bool> IsPictureAsync(string field, string path, FaultList faults, CancellationToken cancellationToken)
    {
        try
        {
            var facts = await probe.ProbePictureAsync(path, cancellationToken);
            var oblong = (double)Math.Max(facts.Width, facts.Height) / Math.Min(facts.Width, facts.Height);
            if (facts.Kind != FootageKind.Picture) faults.Add(field, FaultCode.Unreadable, "It moves; a logo is a still picture.");
            else if (oblong > MostOblong) faults.Add(field, FaultCode.OutOfRange, $"{facts.Width}x{facts.Height} pixels are too oblong for a logo; cut off its empty edges.");
            else return true;
        }
        catch (TextToVideoException e) when (e.Category == FailureCategory.Validation || e.Code == "media.unreadable")
        {
            faults.Add(field, FaultCode.Unreadable, "It cannot be read as a picture; save it anew as PNG.");
        }
        return false;
    }

    private static string Draft(ScratchFolder scratch, string extension) => scratch.File($"file{extension}");

    [GeneratedRegex(@"^[0-9a-f]{64}\.[a-z0-9]{2,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeptName();

    [GeneratedRegex(@"^data:image/(?<type>png|jpeg|webp);base64,(?<data>.+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DataPicture();
}
