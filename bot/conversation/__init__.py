"""The way of a message: what comes in, what goes out, urgent words, the gateway. Pure."""
