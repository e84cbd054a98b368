/* Sorts the suffixes of a file with libdivsufsort and looks along them for repeats of at least LENGTH bytes: prints seconds and their number.
   cc -O3 -o suffix-array suffix-array.c -ldivsufsort; ./suffix-array FILE LENGTH */
#include <divsufsort.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (file == NULL) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  int length = atoi(argv[2]);
  unsigned char *text = malloc(size);
  int *suffixes = malloc(size * sizeof(int));
  if (text == NULL || suffixes == NULL || fread(text, 1, size, file) != (size_t)size) return 1;
  double start = now();
  if (divsufsort(text, suffixes, (int)size) != 0) return 1;
  long repeats = 0;
  for (long i = 1; i < size; i++) {
    long a = suffixes[i - 1], b = suffixes[i];
    int k = 0;
    while (k < length && a + k < size && b + k < size && text[a + k] == text[b + k]) k++;
    if (k == length) repeats++;
  }
  printf("%.3f %ld\n", now() - start, repeats);
  return 0;
}
