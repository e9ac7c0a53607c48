package mabat.ui.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import mabat.article.Language;
import mabat.knowledge.KnowledgeBase;
import mabat.story.Stories;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stories. */
@RestController
@Tag(name = "Stories")
class StoryController {
    private final Stories stories;
    private final KnowledgeBase knowledge;

    StoryController(Stories stories, KnowledgeBase knowledge) {
        this.stories = stories;
        this.knowledge = knowledge;
    }

    @Operation(
            operationId = "getStory",
            summary = "One story: who covered it, when, in which language, and who did not",
            description = "The id is the field `story` of a hit or an article.")
    @GetMapping(path = "/api/v1/stories/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    StoryJson story(
            @PathVariable("id") String id,
            @Parameter(description = "Language of headline and labels: he or en.")
                    @RequestParam(name = "ui", defaultValue = "")
                    String ui) {
        Language language = InterfaceLanguages.read(ui);
        return stories.find(id)
                .map(story -> StoryJson.of(story, knowledge, language))
                .orElseThrow(() -> ApiProblem.notFound("story", id));
    }
}
