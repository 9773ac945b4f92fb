import Testing

@testable import Markdown

/// Where nothing of ours is used, our HTML is the library's, byte for byte.
@Suite struct DifferentialTests {
  @Test(.enabled(if: !Specification.examples.isEmpty), arguments: Specification.examples)
  func everyExampleOfTheSpecification(example: Specification.Example) {
    #expect(plainHTML(example.markdown, dialect: .gitHub) == LibraryHTML.render(example.markdown))
  }
}
