namespace TextToVideo.Providers.Tests.Pexels;

/// <summary>Answers in the shape that Pexels documents.</summary>
internal static class PexelsSamples
{
    public static string Page(params string[] videos) =>
        $$"""{"page":1,"per_page":40,"total_results":{{videos.Length}},"url":"https://www.pexels.com/videos/","videos":[{{string.Join(',', videos)}}]}""";

    public static string Video(int id, string slug = "city-street", int seconds = 12, string link = "https://videos.pexels.com/video-files/a.mp4") => $$"""
        {"id":{{id}},"width":3840,"height":2160,"duration":{{seconds}},"full_res":null,"tags":[],
         "url":"https://www.pexels.com/video/{{slug}}-{{id}}/","image":"https://images.pexels.com/videos/{{id}}/free.jpeg",
         "user":{"id":7,"name":"Ana Lopes","url":"https://www.pexels.com/@ana"},
         "video_files":[
           {"id":1,"quality":"hls","file_type":"video/mp4","width":null,"height":null,"fps":null,"link":"https://player.example/1.m3u8"},
           {"id":2,"quality":null,"file_type":"video/mp4","width":null,"height":null,"fps":25,"link":"{{link}}?size=unknown"},
           {"id":3,"quality":"uhd","file_type":"video/mp4","width":3840,"height":2160,"fps":25,"link":"{{link}}?size=2160","size":90000000},
           {"id":4,"quality":"sd","file_type":"video/mp4","width":960,"height":540,"fps":25,"link":"{{link}}?size=540","size":2000000},
           {"id":5,"quality":"hd","file_type":"video/mp4","width":1920,"height":1080,"fps":25,"link":"{{link}}?size=1080","size":9000000}],
         "video_pictures":[{"id":1,"nr":0,"picture":"https://images.pexels.com/p.jpeg"}]}
        """;

    public static string Photos(int id) => $$"""
        {"page":1,"per_page":40,"photos":[{"id":{{id}},"width":4000,"height":3000,"url":"https://www.pexels.com/photo/brown-rocks-{{id}}/",
         "photographer":"Joey Farina","photographer_url":"https://www.pexels.com/@joey","photographer_id":680589,"avg_color":"#978E82",
         "src":{"original":"https://images.pexels.com/photos/{{id}}/p.jpeg","large2x":"https://images.pexels.com/photos/{{id}}/p.jpeg?h=650"},
         "liked":false,"alt":"Brown rocks during golden hour"}],"total_results":1}
        """;
}
