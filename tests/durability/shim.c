/* Stands between a program and the disk: writes down every write, sync, move and removal under one folder, and every
 * line of answer, in their order; and lets one of them fail when told to. Loaded by LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define FILES 1024
static char *paths[FILES];
static int log_fd = -1;
static const char *root;
static int ready, armed;
static long fail_at, fail_errno, calls;
static int fail_always, fail_short;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void begin(void) {
    if (ready) return;
    ready = 1;
    root = getenv("SHIM_ROOT");
    const char *log = getenv("SHIM_LOG");
    if (log) log_fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const char *at = getenv("SHIM_FAIL_AT");
    fail_at = at ? atol(at) : 0;
    const char *with = getenv("SHIM_FAIL_ERRNO");
    fail_errno = with ? atol(with) : EIO;
    fail_short = fail_errno == 0;
    fail_always = getenv("SHIM_FAIL_ALWAYS") != NULL;
}

static void raw(const void *data, size_t length) {
    const char *at = data;
    while (length > 0) {
        long written = syscall(SYS_write, log_fd, at, length);
        if (written <= 0) return;
        at += written;
        length -= (size_t)written;
    }
}

/* One record: what, path, offset, data. */
static void note(char what, const char *path, uint64_t offset, const void *data, uint64_t length) {
    if (log_fd < 0) return;
    uint32_t path_length = (uint32_t)strlen(path);
    raw(&what, 1);
    raw(&path_length, 4);
    raw(path, path_length);
    raw(&offset, 8);
    raw(&length, 8);
    raw(data, length);
}

static int ours(const char *path) {
    begin();
    if (!root || !path || strncmp(path, root, strlen(root)) != 0) return 0;
    size_t length = strlen(path);
    return !(length > 4 && strcmp(path + length - 4, "-shm") == 0) && !(length > 5 && strcmp(path + length - 5, ".lock") == 0);
}

static const char *path_of(int fd) { return fd >= 0 && fd < FILES ? paths[fd] : NULL; }

/* Whether this call is the one to fail. */
static int fails(void) {
    if (!armed || fail_at == 0) return 0;
    calls++;
    return fail_always ? calls >= fail_at : calls == fail_at;
}

static int opened(int fd, const char *path, int flags) {
    if (fd >= 0 && fd < FILES && ours(path)) {
        pthread_mutex_lock(&lock);
        free(paths[fd]);
        paths[fd] = strdup(path);
        if (flags & O_CREAT) note('O', path, (flags & O_TRUNC) != 0, "", 0);
        pthread_mutex_unlock(&lock);
    }
    return fd;
}

#define OPEN(name)                                     \
    int name(const char *path, int flags, ...) {       \
        va_list rest;                                  \
        va_start(rest, flags);                         \
        mode_t mode = va_arg(rest, mode_t);            \
        va_end(rest);                                  \
        return opened(REAL(name)(path, flags, mode), path, flags); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                   \
    int name(int at, const char *path, int flags, ...) { \
        va_list rest;                                  \
        va_start(rest, flags);                         \
        mode_t mode = va_arg(rest, mode_t);            \
        va_end(rest);                                  \
        return opened(REAL(name)(at, path, flags, mode), path, flags); \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (path_of(fd)) {
        pthread_mutex_lock(&lock);
        free(paths[fd]);
        paths[fd] = NULL;
        pthread_mutex_unlock(&lock);
    }
    return REAL(close)(fd);
}

#define PWRITE(name)                                                        \
    ssize_t name(int fd, const void *data, size_t length, off64_t offset) { \
        const char *path = path_of(fd);                                     \
        if (!path) return REAL(name)(fd, data, length, offset);             \
        pthread_mutex_lock(&lock);                                          \
        int failing = fails();                                              \
        if (failing && fail_short) length = length > 1 ? length / 2 : 0;    \
        ssize_t done = -1;                                                  \
        if (failing && !fail_short) errno = (int)fail_errno;                \
        else done = REAL(name)(fd, data, length, offset);                   \
        if (done > 0) note('W', path, (uint64_t)offset, data, (uint64_t)done); \
        pthread_mutex_unlock(&lock);                                        \
        return done;                                                        \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *data, size_t length) {
    const char *path = path_of(fd);
    begin();
    if (fd == 1) {
        pthread_mutex_lock(&lock);
        if (length >= 3 && memcmp(data, "ARM", 3) == 0) armed = 1;
        note('A', "", 0, data, length);
        pthread_mutex_unlock(&lock);
        return REAL(write)(fd, data, length);
    }
    if (!path) return REAL(write)(fd, data, length);
    pthread_mutex_lock(&lock);
    int failing = fails();
    off64_t offset = lseek64(fd, 0, SEEK_CUR);
    if (failing && fail_short) length = length > 1 ? length / 2 : 0;
    ssize_t done = -1;
    if (failing && !fail_short) errno = (int)fail_errno;
    else done = REAL(write)(fd, data, length);
    if (done > 0) note('W', path, (uint64_t)offset, data, (uint64_t)done);
    pthread_mutex_unlock(&lock);
    return done;
}

#define SYNC(name)                                     \
    int name(int fd) {                                 \
        const char *path = path_of(fd);                \
        if (!path) return REAL(name)(fd);              \
        pthread_mutex_lock(&lock);                     \
        int done = -1;                                 \
        if (fails() && !fail_short) errno = (int)fail_errno; \
        else done = REAL(name)(fd);                    \
        if (done == 0) note('S', path, 0, "", 0);      \
        pthread_mutex_unlock(&lock);                   \
        return done;                                   \
    }
SYNC(fsync)
SYNC(fdatasync)

#define TRUNCATE(name)                                 \
    int name(int fd, off64_t length) {                 \
        const char *path = path_of(fd);                \
        if (!path) return REAL(name)(fd, length);      \
        pthread_mutex_lock(&lock);                     \
        int done = -1;                                 \
        if (fails() && !fail_short) errno = (int)fail_errno; \
        else done = REAL(name)(fd, length);            \
        if (done == 0) note('T', path, (uint64_t)length, "", 0); \
        pthread_mutex_unlock(&lock);                   \
        return done;                                   \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

int unlink(const char *path) {
    if (!ours(path)) return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    int done = REAL(unlink)(path);
    if (done == 0) note('U', path, 0, "", 0);
    pthread_mutex_unlock(&lock);
    return done;
}

int rename(const char *from, const char *to) {
    if (!ours(from)) return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    int done = -1;
    if (fails() && !fail_short) errno = (int)fail_errno;
    else done = REAL(rename)(from, to);
    if (done == 0) note('R', from, 0, to, strlen(to));
    pthread_mutex_unlock(&lock);
    return done;
}

/* Copies go the long way, through write. */
ssize_t copy_file_range(int from, off64_t *from_at, int to, off64_t *to_at, size_t length, unsigned flags) {
    (void)from; (void)from_at; (void)to; (void)to_at; (void)length; (void)flags;
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    (void)to; (void)from; (void)at; (void)length;
    errno = EINVAL;
    return -1;
}
