using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Problems;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Requests;

namespace TextToVideo.Api.Brands;

/// <summary>Edits of brand kits as they come over the network.</summary>
public sealed class BrandDesk(BrandShelf shelf, PathPolicy paths, IModerator moderator)
{
    public BrandShelf Shelf => shelf;

    /// <param name="etag">Of the kit that was edited; `*`: whatever is there; null: there is none yet.</param>
    /// <exception cref="RefusedException">There is one that the sender may not know, or another was kept since.</exception>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public async Task<(BrandKit Kit, string ETag)> KeepAsync(string name, BrandKit kit, string? etag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(kit);
        await moderator.CheckAsync([.. kit.Texts], cancellationToken);
        var condition = etag switch
        {
            null => WriteCondition.Absent,
            "*" => WriteCondition.None,
            _ => WriteCondition.Matches(etag),
        };
        try
        {
            return await shelf.KeepAsync(name, kit, paths, condition, cancellationToken);
        }
        catch (ArtifactConflictException) when (etag is null)
        {
            throw new RefusedException(StatusCodes.Status428PreconditionRequired, "brand.no_etag", "There is such a brand; say which version was edited: send its ETag as `If-Match`.");
        }
        catch (ArtifactConflictException)
        {
            throw new RefusedException(StatusCodes.Status412PreconditionFailed, "brand.changed", "It was changed or deleted by somebody else; read it again.");
        }
    }
}
