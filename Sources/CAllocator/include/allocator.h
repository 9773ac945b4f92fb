/* Nothing is called: jemalloc takes the place of the system's allocator where the program is linked with it. */
