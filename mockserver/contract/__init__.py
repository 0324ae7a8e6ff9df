"""Pinterest's description of its API as data: operations, schemas, and what follows from them for each request.

Nothing is read before `description.contract()` is called. The modules, from the bottom:

* `description`: the operations and schemas;
* `json_schema`: a schema of the description as JSON Schema, compiled;
* `violations`, `wording`: what is wrong with a value, in the words that Pinterest uses;
* `parameters`, `body`: what a request says, checked and typed;
* `example`: an answer that is made up from its schema;
* `conformance`: whether an answer is as described;
* `shapes`: which operations keep things, and where in requests and answers these things are.
"""
