package mabat.ui.security;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is kept.
 *
 * @param data the folder; here the note for local commands is left
 */
@ConfigurationProperties("mabat")
record DataFolderProperties(@DefaultValue("data") Path data) {}
