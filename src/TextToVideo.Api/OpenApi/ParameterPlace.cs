namespace TextToVideo.Api.OpenApi;

internal enum ParameterPlace
{
    Query,
    Header,
}
