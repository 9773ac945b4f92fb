/* What the machine needs at the least for a site: reads every Markdown file below a folder, runs libcmark-gfm's parser and
   renderer over it, and writes a page beside it in one folder, with as many bytes more as a page's frame has. So many
   processes share the files; nothing else is done.

     cc -O2 floor.c -o floor -lcmark-gfm
     ./floor CONTENT OUTPUT PROCESSES FRAME */
#define _GNU_SOURCE
#include <cmark-gfm.h>
#include <err.h>
#include <fcntl.h>
#include <fts.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct list {
  char **paths;
  size_t count, capacity;
};

static void append(struct list *list, const char *path) {
  if (list->count == list->capacity) {
    list->capacity = list->capacity ? 2 * list->capacity : 4096;
    list->paths = realloc(list->paths, list->capacity * sizeof *list->paths);
    if (!list->paths) err(1, "memory");
  }
  if (!(list->paths[list->count++] = strdup(path))) err(1, "memory");
}

static struct list markdown_files(char *folder) {
  struct list found = {0};
  char *roots[] = {folder, NULL};
  FTS *walk = fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
  if (!walk) err(1, "%s", folder);
  for (FTSENT *entry; (entry = fts_read(walk));)
    if (entry->fts_info == FTS_F && entry->fts_namelen > 3 &&
        !strcmp(entry->fts_name + entry->fts_namelen - 3, ".md"))
      append(&found, entry->fts_path);
  fts_close(walk);
  return found;
}

static char *contents(const char *path, size_t *length) {
  struct stat status;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0 || fstat(file, &status)) err(1, "%s", path);
  char *bytes = malloc(status.st_size + 1);
  ssize_t count = bytes ? read(file, bytes, status.st_size) : -1;
  if (count < 0) err(1, "%s", path);
  close(file);
  *length = count;
  return bytes;
}

static void make_page(const char *path, const char *output, const char *frame, size_t frame_length) {
  char page[PATH_MAX];
  const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
  snprintf(page, sizeof page, "%s/%.*s.html", output, (int)(strlen(name) - strlen(".md")), name);

  size_t length;
  char *markdown = contents(path, &length);
  cmark_node *document = cmark_parse_document(markdown, length, CMARK_OPT_DEFAULT);
  char *html = cmark_render_html(document, CMARK_OPT_DEFAULT, NULL);
  size_t html_length = strlen(html);

  int file = open(page, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0 || write(file, html, html_length) != (ssize_t)html_length ||
      write(file, frame, frame_length) != (ssize_t)frame_length)
    err(1, "%s", page);
  close(file);
  free(html);
  cmark_node_free(document);
  free(markdown);
}

int main(int argc, char **argv) {
  if (argc != 5) errx(64, "usage: floor CONTENT OUTPUT PROCESSES FRAME");
  const char *output = argv[2];
  int processes = atoi(argv[3]);
  size_t frame_length = strtoul(argv[4], NULL, 10);
  char *frame = malloc(frame_length + 1);
  if (processes < 1 || !frame) errx(64, "PROCESSES is at least 1, and FRAME a number of bytes");
  memset(frame, '-', frame_length);
  struct list files = markdown_files(argv[1]);
  mkdir(output, 0755);

  for (int process = 0; process < processes; process++) {
    pid_t child = fork();
    if (child < 0) err(1, "fork");
    if (child > 0) continue;
    for (size_t index = process; index < files.count; index += processes)
      make_page(files.paths[index], output, frame, frame_length);
    _exit(0);
  }
  int failures = 0;
  for (int status; wait(&status) > 0;) failures += status != 0;
  return failures ? 1 : 0;
}
