// Child processes load the same modules by other loaders, whose coverage does not fit; what is judged is this process's.
delete process.env.NODE_V8_COVERAGE;
