/*
 * Stands in for cppjieba's header of the same name, before which the compiler finds it.
 *
 * nodejieba's load() builds a TextRankExtractor, and that loads the whole dictionary a second time: 115 MB and
 * 0.3 s for keyword extraction by TextRank, which Nigao does not use. Here load() is spared it;
 * textRankExtract() finds no keywords.
 */
#ifndef CPPJIEBA_TEXTRANK_EXTRACTOR_H
#define CPPJIEBA_TEXTRANK_EXTRACTOR_H

#include <string>
#include <utility>
#include <vector>

namespace cppjieba {

class TextRankExtractor {
 public:
  TextRankExtractor(const std::string&, const std::string&, const std::string&, const std::string&) {}

  void Extract(const std::string&, std::vector<std::pair<std::string, double> >& keywords, size_t) const {
    keywords.clear();
  }
};

}  // namespace cppjieba

#endif
