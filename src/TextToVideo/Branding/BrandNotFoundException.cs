using TextToVideo.Failures;

namespace TextToVideo.Branding;

public sealed class BrandNotFoundException(string name)
    : TextToVideoException("brand.not_found", FailureCategory.Validation, $"There is no brand '{name}'; list those that are kept, or keep it first.");
